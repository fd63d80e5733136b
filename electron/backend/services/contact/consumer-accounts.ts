/** A person's accounts: which they are, and bringing lists and search up to date after a change. */
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import { type AccountKey, getAccountKey } from '../../store/accounts.store.ts';
import { listAccountIdsOfConsumer } from '../../store/consumer-facts.store.ts';
import { reindexAccount } from '../../store/search.store.ts';
import { requeueConsumer } from '../requeue-account.ts';

/** Every account of the consumer, oldest first. */
export function listKeysOfConsumer({ db }: DeskContext, consumerPk: number): AccountKey[] {
  return listAccountIdsOfConsumer(db, consumerPk).map((id) => getAccountKey(db, id));
}

/**
 * Other accounts of the same person, as an agent names them; repeats and the account itself fall away.
 * @throws AppError `rule-broken` for somebody else's account
 */
export function ownAccounts(
  context: DeskContext,
  account: AccountKey,
  accountIds: readonly string[],
): AccountKey[] {
  const others = [...new Set(accountIds)].filter((id) => id !== account.id);
  return others.map((id) => {
    const other = getAccountKey(context.db, id);
    if (other.consumerPk === account.consumerPk) return other;
    throw new AppError('rule-broken', 'This debt is not one of the same person. Link them first.');
  });
}

/** Search entries, holds, next actions and worklist rows of every account of the consumer. */
export function refreshConsumer(context: DeskContext, consumerPk: number): void {
  for (const { pk } of listKeysOfConsumer(context, consumerPk)) reindexAccount(context.db, pk);
  requeueConsumer(context, consumerPk);
}
