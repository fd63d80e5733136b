/** The day of which rules are known, in words. */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../shared/domain/date-text.ts';

/** `November 22, 2026` for `2026-11-22`. */
export function asOfText(date: string): string {
  return longDate(Temporal.PlainDate.from(date));
}
