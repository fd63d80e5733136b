/** Dates to which accounts are usually set aside, none of them on a weekend. Pure. */
import type { Temporal } from 'temporal-polyfill';

export type SnoozeDay = {
  readonly label: string;
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
};

const friday = 5;
const week = 7;

/** The date itself, or the Monday after it when it falls on a weekend. */
function weekday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > friday ? date.add({ days: week + 1 - date.dayOfWeek }) : date;
}

/** @param today the business date */
export function snoozeDays(today: Temporal.PlainDate): readonly SnoozeDay[] {
  const tomorrow = today.add({ days: 1 });
  const next = weekday(tomorrow);
  const monday = today.add({ days: week + 1 - today.dayOfWeek });
  const wishes = [
    { label: next.equals(tomorrow) ? 'Tomorrow' : 'Monday', date: next },
    { label: 'Next Monday', date: monday },
    { label: 'In two weeks', date: weekday(today.add({ weeks: 2 })) },
    { label: 'In a month', date: weekday(today.add({ months: 1 })) },
  ];
  return wishes
    .filter(({ date }, at) => wishes.findIndex((other) => other.date.equals(date)) === at)
    .map(({ label, date }) => ({ label, date: date.toString() }));
}
