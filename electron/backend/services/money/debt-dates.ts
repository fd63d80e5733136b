/** The dates of an account that say how old its debt is. */
import { Temporal } from 'temporal-polyfill';
import type { DebtDates } from '../../../../shared/domain/limitation.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';

function date(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}

export type StoredDates = Pick<
  MoneyAccount,
  'openedOn' | 'delinquentOn' | 'chargedOffOn' | 'itemizationDate' | 'lastPaidOn'
>;

export function debtDates(account: StoredDates): DebtDates {
  return {
    openedOn: date(account.openedOn),
    delinquentOn: date(account.delinquentOn),
    chargedOffOn: date(account.chargedOffOn),
    itemizedOn: date(account.itemizationDate),
    lastPaidOn: date(account.lastPaidOn),
  };
}

/** Days since the delinquency, or the charge-off where only that is known. */
export function debtAgeDays(account: MoneyAccount, today: Temporal.PlainDate): number | undefined {
  const since = date(account.delinquentOn ?? account.chargedOffOn);
  return since && Math.max(0, since.until(today, { largestUnit: 'days' }).days);
}
