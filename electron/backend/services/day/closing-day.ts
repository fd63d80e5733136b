/**
 * The business date a close is for. A day left open and closed the next morning is still that day, also
 * when the desk itself has begun the new one (promises broken overnight, the close's own rows).
 */
import { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../context.ts';
import { findLastSeal, findNewestUnsealedAt } from '../../store/unsealed.store.ts';

/** Activities that the desk writes by itself when a day begins. */
const deskKinds = ['promise-broken', 'clock-behind', 'desk-restored'] as const;

/** The day of the newest work that no batch has; today when there is none, and never a later day. */
export function findClosingDay(context: DeskContext): Temporal.PlainDate {
  const { db, settings } = context;
  const today = context.today();
  const at = findNewestUnsealedAt(db, findLastSeal(db), deskKinds);
  if (at === undefined) return today;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(settings.zone).toPlainDate();
  return Temporal.PlainDate.compare(day, today) < 0 ? day : today;
}
