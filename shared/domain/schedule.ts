/**
 * Installment schedules: exact to the cent, the last payment balancing, due only on business days.
 * Dates are counted from the first due date, so a 31st is the last day of short months and a 31st again.
 */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../errors.ts';
import { onOrNextBusinessDay } from './calendar.ts';
import type { PlanFrequency } from './frequency.ts';
import { type Cents, cents, ZERO } from './money.ts';

export type Installment = { readonly due: Temporal.PlainDate; readonly amount: Cents };

/** More payments than this are refused: no agreement runs that long. */
export const longestSchedule = 1200;

export type ScheduleRequest = {
  readonly total: Cents;
  readonly frequency: PlanFrequency;
  readonly firstDue: Temporal.PlainDate;
  /** A different first payment, due on `firstDue`; it counts as one payment. */
  readonly downPayment?: Cents | undefined;
} & ({ readonly count: number } | { readonly installment: Cents });

/** The nth date (from 0) before weekends and holidays are considered. */
function nominalDue(first: Temporal.PlainDate, frequency: PlanFrequency, index: number) {
  switch (frequency) {
    case 'weekly':
      return first.add({ weeks: index });
    case 'biweekly':
      return first.add({ weeks: 2 * index });
    case 'monthly':
      return first.add({ months: index });
    case 'semimonthly':
      return index % 2 === 0
        ? first.add({ months: index / 2 })
        : otherHalf(first, Math.floor(index / 2));
  }
}

/** Twice a month: the 1st goes with the 16th, the 15th with the 30th, the 31st with the 16th after it. */
function otherHalf(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const early = first.day <= 15;
  const { year, month } = first.with({ day: 1 }).add({ months: early ? months : months + 1 });
  const day = early ? first.day + 15 : first.day - 15;
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
}

/** Strictly increasing business days; a weekend, holiday or in-lieu day moves to the next one. */
export function dueDates(
  first: Temporal.PlainDate,
  frequency: PlanFrequency,
  count: number,
): readonly Temporal.PlainDate[] {
  return Array.from({ length: count }, (_, index) =>
    onOrNextBusinessDay(nominalDue(first, frequency, index)),
  );
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1 || count > longestSchedule) {
    throw new AppError('invalid-input', `Plan between 1 and ${longestSchedule} payments.`);
  }
}

function amountsByCount(total: Cents, count: number): readonly Cents[] {
  assertCount(count);
  if (count > total) {
    throw new AppError('invalid-input', 'There are more payments than cents to pay.');
  }
  const regular = Math.floor(total / count);
  return Array.from({ length: count }, (_, index) =>
    cents(index < count - 1 ? regular : total - regular * (count - 1)),
  );
}

function amountsBySize(total: Cents, installment: Cents): readonly Cents[] {
  if (installment <= 0) throw new AppError('invalid-input', 'A payment must be more than zero.');
  const full = Math.floor((total - 1) / installment);
  assertCount(full + 1);
  return Array.from({ length: full + 1 }, (_, index) =>
    cents(index < full ? installment : total - installment * full),
  );
}

/**
 * The payments, first to last; they sum to the total and each is above zero.
 * By count the last is larger by less than one cent per payment; by size it is what remains.
 * @throws AppError `invalid-input` when no such schedule exists
 */
export function buildSchedule(request: ScheduleRequest): readonly Installment[] {
  const { total, frequency, firstDue, downPayment = ZERO } = request;
  if (total <= 0) throw new AppError('invalid-input', 'A schedule needs a total above zero.');
  if (downPayment < 0 || downPayment >= total) {
    throw new AppError('invalid-input', 'A down payment must be less than the total.');
  }
  const down = downPayment > 0 ? [downPayment] : [];
  const rest = cents(total - downPayment);
  const regular =
    'count' in request
      ? amountsByCount(rest, request.count - down.length)
      : amountsBySize(rest, request.installment);
  const amounts = [...down, ...regular];
  const dates = dueDates(firstDue, frequency, amounts.length);
  return dates.map((due, index) => ({ due, amount: amounts[index] ?? ZERO }));
}
