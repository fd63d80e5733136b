/** The date from which a schedule counts: the consumer's wish, moved past any running validation period. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../errors.ts';
import { onOrNextBusinessDay } from '../calendar.ts';
import { longDate } from '../date-text.ts';
import {
  firstPaymentWithinDays,
  isValidationRunning,
  type NegotiationContext,
  termsStart,
} from './terms.ts';

const { compare } = Temporal.PlainDate;

export type ProposalRequest = NegotiationContext & {
  /** The consumer's preferred first date, e.g. a payday; default two weeks from today. */
  readonly firstDue?: Temporal.PlainDate | undefined;
};

const defaultFirstPaymentDays = 14;

/**
 * The anchor of the schedule, weekend or not; the schedule itself moves each payment to a business day.
 * @throws AppError `rule-broken` when the wish is in the past or too far away
 */
export function firstDueDate(request: ProposalRequest): Temporal.PlainDate {
  const { today } = request;
  const start = termsStart(request);
  const latest = start.add({ days: firstPaymentWithinDays });
  const wish = request.firstDue ?? today.add({ days: defaultFirstPaymentDays });
  const earliest = isValidationRunning(request) ? start.add({ days: 1 }) : today;
  const anchor = compare(wish, earliest) < 0 ? earliest : wish;
  if (compare(wish, today) < 0 || compare(onOrNextBusinessDay(anchor), latest) > 0) {
    throw new AppError(
      'rule-broken',
      `Choose a first payment date between ${longDate(today)} and ${longDate(latest)}.`,
    );
  }
  return anchor;
}
