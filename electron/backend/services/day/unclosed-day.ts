/** The earliest day that is over and has work no batch has taken. Cheap: it is asked with every status. */
import { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../context.ts';
import { findLastSeal, findOldestUnsealedAt } from '../../store/unsealed.store.ts';

/** Undefined when everything that is not sealed was done today. */
export function findUnclosedDay(context: DeskContext): Temporal.PlainDate | undefined {
  const { db, settings } = context;
  const at = findOldestUnsealedAt(db, findLastSeal(db));
  if (at === undefined) return undefined;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(settings.zone).toPlainDate();
  return Temporal.PlainDate.compare(day, context.today()) < 0 ? day : undefined;
}
