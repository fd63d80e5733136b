/** The validation period of 12 CFR 1006.34(b)(5) and the days around it. */
import type { Temporal } from 'temporal-polyfill';
import { addBusinessDays } from '../domain/calendar.ts';

/** Days before receipt may be assumed, Saturdays, Sundays and federal holidays left out. */
const DAYS_TO_RECEIVE = 5;
/** Calendar days from receipt to the end of the period; a weekend end does not roll forward. */
const PERIOD_DAYS = 30;
/** Calendar days from the initial communication to the latest sending, 1006.34(a)(1)(i)(B). */
const DAYS_TO_SEND = 5;

export type ReceiptRule = {
  /** Also leaves out in-lieu holidays, which only lengthens the period. What Amicable prints. */
  readonly conservative: boolean;
};

/** The first date on which receipt may be assumed of a notice sent on this date. */
export function assumedReceived(
  sent: Temporal.PlainDate,
  { conservative }: ReceiptRule,
): Temporal.PlainDate {
  return addBusinessDays(sent, DAYS_TO_RECEIVE, { inLieu: conservative });
}

/** Last day of the period. A resend after non-delivery restarts it: pass the date of the last sending. */
export function validationPeriodEnd(
  sent: Temporal.PlainDate,
  rule: ReceiptRule,
): Temporal.PlainDate {
  return assumedReceived(sent, rule).add({ days: PERIOD_DAYS });
}

/** Last day of the period when the information was given orally in the initial communication. */
export function oralValidationPeriodEnd(given: Temporal.PlainDate): Temporal.PlainDate {
  return given.add({ days: PERIOD_DAYS });
}

/** Last day to send the notice after an initial communication without it: calendar days. */
export function latestNoticeDate(initialCommunication: Temporal.PlainDate): Temporal.PlainDate {
  return initialCommunication.add({ days: DAYS_TO_SEND });
}
