/** One change of how a person is reached: once per request, with its evidence, lists brought up to date. */
import type { PartyRole } from '../../../../shared/domain/party-roles.ts';
import type { ChannelName } from '../../../../shared/ipc/channels.ts';
import type { DeskContext } from '../../context.ts';
import { type AccountKey, getAccountKey } from '../../store/accounts.store.ts';
import { insertContactChange } from '../../store/contact-changes.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { refreshConsumer } from './consumer-accounts.ts';

export type ContactChange = {
  readonly account: AccountKey;
  /** Default: the consumer. */
  readonly partyRole?: PartyRole | undefined;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly source: string;
  /** One line for the timeline. */
  readonly note: string;
  /** The number or address that it is about. */
  readonly contactPoint?: string | undefined;
  readonly callId?: string | undefined;
};

/** Must run inside a transaction. */
export function recordContactChange(context: DeskContext, change: ContactChange): void {
  const { db, env } = context;
  insertContactChange(db, {
    rowId: env.newId(),
    accountPk: change.account.pk,
    partyRole: change.partyRole ?? 'consumer',
    field: change.field,
    old: change.old,
    new: change.new,
    source: change.source,
    at: context.now().toString(),
  });
  appendActivity(context, {
    account: change.account,
    kind: 'contact-changed',
    callId: change.callId ?? '',
    contactPoint: change.contactPoint ?? '',
    note: change.note,
  });
}

type Input = { readonly requestId: string; readonly accountId: string };

/** Runs one change of a person in a transaction and refreshes what follows from it. */
export function changeContact<T>(
  context: DeskContext,
  channel: ChannelName,
  input: Input,
  work: (account: AccountKey) => T,
): T {
  const result = once(context, channel, input, () => {
    const account = getAccountKey(context.db, input.accountId);
    const value = work(account);
    refreshConsumer(context, getAccountKey(context.db, input.accountId).consumerPk);
    return value;
  });
  context.changed('accounts', 'queue');
  return result;
}
