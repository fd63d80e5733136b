/** The date that a letter states: when it will be mailed. */
import { Temporal } from 'temporal-polyfill';
import { nextBusinessDay } from '../../../../shared/domain/calendar.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';

/** Farther ahead too much of what a letter says may have changed. */
const furthest = { days: 30 };

/**
 * The wished date, by default the next business day.
 * @throws AppError `invalid-input` for a date before today or more than 30 days ahead
 */
export function mailingDateOf(context: DeskContext, wished: string | undefined): string {
  const today = context.today();
  if (wished === undefined) return nextBusinessDay(today).toString();
  const date = Temporal.PlainDate.from(wished);
  if (Temporal.PlainDate.compare(date, today) < 0) {
    throw new AppError('invalid-input', 'The mailing date has passed. Choose today or later.');
  }
  if (Temporal.PlainDate.compare(date, today.add(furthest)) > 0) {
    throw new AppError('invalid-input', 'Choose a mailing date within the next 30 days.');
  }
  return date.toString();
}
