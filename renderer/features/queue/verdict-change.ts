/** When the verdicts on screen may change by themselves. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../../shared/ipc/contract.ts';

type Page = OutputOf<'queue.page'>;

const minuteMs = 60_000;
/** Lands behind the moment at which a verdict changes, not before it. */
const marginMs = 300;

/**
 * Milliseconds until some verdict on screen may change: the next full minute of the desk's clock, since
 * local times and call hours turn on minutes, or a lift that comes before it.
 */
export function untilVerdictsChange(
  pages: readonly Page[],
  /** Since the pages were answered. */
  elapsedMs: number,
): number {
  const answered = pages[0]?.now;
  if (answered === undefined) return minuteMs;
  const now = Temporal.Instant.from(answered).epochMilliseconds + elapsedMs;
  const lifts = pages
    .flatMap(({ rows }) => rows.map(({ verdict }) => verdict.liftsAt ?? verdict.closesAt))
    .filter((instant) => instant !== undefined)
    .map((instant) => Temporal.Instant.from(instant).epochMilliseconds - now)
    .filter((wait) => wait > 0);
  return Math.min(minuteMs - (now % minuteMs), ...lifts) + marginMs;
}
