/** Two records look like one person and are not: the proposal is turned down, with the agent's reason. */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { insertDeclinedLink } from '../../store/declined-links.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';

/** @throws AppError `conflict` when they are linked, or were declined before; `not-found` */
export function declineLink(
  context: DeskContext,
  input: ParsedInputOf<'contacts.declineLink'>,
): Record<string, never> {
  const { db, env } = context;
  const result = once(context, 'contacts.declineLink', input, () => {
    const account = getAccountKey(db, input.accountId);
    const other = getAccountKey(db, input.otherAccountId);
    if (account.consumerPk === other.consumerPk) {
      throw new AppError('conflict', 'These accounts are linked: they belong to one person.');
    }
    const isNew = insertDeclinedLink(db, {
      id: env.newId(),
      consumerPk: account.consumerPk,
      otherPk: other.consumerPk,
      reason: input.reason,
      at: context.now().toString(),
    });
    if (!isNew) throw new AppError('conflict', 'It is noted already that they are two people.');
    for (const [one, another] of [
      [account, other],
      [other, account],
    ] as const) {
      const note = `Not the same person as ${another.clientCode} ${another.number}: ${input.reason}`;
      appendActivity(context, { account: one, kind: 'accounts-kept-apart', note });
    }
    return {};
  });
  context.changed('accounts', 'queue');
  return result;
}
