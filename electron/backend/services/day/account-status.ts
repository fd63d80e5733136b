/** An account's state in the words of account_status.csv. */
import { Temporal } from 'temporal-polyfill';
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import { cents, toDecimalText } from '../../../../shared/domain/money.ts';
import type { ExportRow } from '../../exchange/day-export/rows.ts';
import type { AccountStatus } from '../../store/touched-accounts.store.ts';
import { debtDates } from '../money/debt-dates.ts';

type Day = { readonly today: Temporal.PlainDate; readonly zone: string };

/** Codes of the flags: those of the person, and those that follow from the debt's dates. */
function flagsOf(account: AccountStatus, { today }: Day): string[] {
  const flags = JSON.parse(account.flags) as string[];
  if (account.language === 'es') flags.push('language');
  if (account.state !== 'live') return flags;
  const { validationEndsOn } = account;
  if (validationEndsOn !== null && validationEndsOn >= today.toString()) flags.push('validation');
  if (limitationOf(debtDates(account), today) !== 'open') flags.push('time_barred');
  return flags;
}

/** A call-back is stored as an instant; the office gets its date in the desk's zone. */
function nextActionOn(at: string | null, zone: string): string {
  if (at === null) return '';
  if (!at.includes('T')) return at;
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Lists of codes are separated by one space. */
export function accountStatusRow(
  account: AccountStatus,
  rowId: string,
  day: Day,
): ExportRow<'account_status.csv'> {
  return {
    row_id: rowId,
    resend_of: '',
    client_code: account.clientCode,
    client_account_number: account.number,
    balance: toDecimalText(cents(account.balance)),
    state: account.state,
    holds: (JSON.parse(account.holds) as string[]).join(' '),
    flags: flagsOf(account, day).join(' '),
    next_action: account.nextAction,
    next_action_on: nextActionOn(account.nextActionAt, day.zone),
  };
}
