/** How an activity names its account. */
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import type { NewActivity } from '../append-activity.ts';

export function accountOf(
  account: Pick<MoneyAccount, 'pk' | 'clientCode' | 'number'>,
): NonNullable<NewActivity['account']> {
  return { pk: account.pk, clientCode: account.clientCode, number: account.number };
}
