/** Notes on an account, and the draft that survives a crash until it is kept as one. */
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { findOpenCallRow } from '../../store/calls.store.ts';
import { deleteNoteDraft, putNoteDraft } from '../../store/note-drafts.store.ts';
import { reindexAccount } from '../../store/search.store.ts';
import { transact } from '../../store/transaction.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';

/** @throws AppError `not-found` */
export function addNote(
  context: DeskContext,
  input: ParsedInputOf<'accounts.addNote'>,
): OutputOf<'accounts.addNote'> {
  const added = once(context, 'accounts.addNote', input, () => {
    const { db } = context;
    const account = getAccountKey(db, input.accountId);
    const call = findOpenCallRow(db);
    const activityId = appendActivity(context, {
      account,
      kind: 'note',
      callId: call?.accountPk === account.pk ? call.id : '',
      note: input.note,
    });
    deleteNoteDraft(db, account.pk);
    reindexAccount(db, account.pk);
    return { activityId };
  });
  context.changed('accounts');
  return added;
}

/** Idempotent by what it says, not by request id: it comes with every pause in typing. */
export function saveNoteDraft(
  context: DeskContext,
  { accountId, text }: ParsedInputOf<'accounts.saveNoteDraft'>,
): Record<string, never> {
  transact(context.db, () => {
    const { pk } = getAccountKey(context.db, accountId);
    if (text === '') deleteNoteDraft(context.db, pk);
    else putNoteDraft(context.db, { accountPk: pk, text, at: context.now().toString() });
  });
  return {};
}
