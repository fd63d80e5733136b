/** Dates as people read them in letters and hear them on the phone. */
import type { Temporal } from 'temporal-polyfill';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `March 2, 2026`, the same on every machine. */
export function longDate(date: Temporal.PlainDate): string {
  return `${months[date.month - 1]} ${date.day}, ${date.year}`;
}
