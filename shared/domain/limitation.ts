/**
 * Whether a debt is certainly young enough to sue on. It only ever clears a debt of doubt: which
 * state's period runs, and from when, depends on facts a desk does not have.
 */
import { Temporal } from 'temporal-polyfill';
import type { Limitation } from './negotiation/terms.ts';

/**
 * Shorter than the shortest period of any state's contract claims (two years, Cal. Code Civ. Proc.
 * 339), and as short as the shortest federal one (18 months for carriers, 49 USC 14705(a)).
 */
const shortestPeriod = { months: 18 };

export type DebtDates = {
  /** Nothing can be owed before this day. */
  readonly openedOn?: Temporal.PlainDate | undefined;
  readonly delinquentOn?: Temporal.PlainDate | undefined;
  readonly lastPaidOn?: Temporal.PlainDate | undefined;
};

/**
 * `open` only while even the shortest period, counted from the earliest day on which a claim can have
 * arisen, still runs; otherwise `unknown`, which counts as barred (12 CFR 1006.26(b)). Payments that
 * may have restarted a period are left out: they could only lengthen it.
 */
export function limitationOf(dates: DebtDates, today: Temporal.PlainDate): Limitation {
  const { openedOn, delinquentOn, lastPaidOn } = dates;
  const arisen = [delinquentOn, lastPaidOn]
    .filter((date) => date !== undefined)
    .toSorted(Temporal.PlainDate.compare)[0];
  const isRunning = (from: Temporal.PlainDate | undefined): boolean =>
    from !== undefined && Temporal.PlainDate.compare(today, from.add(shortestPeriod)) < 0;
  return isRunning(openedOn) || isRunning(arisen) ? 'open' : 'unknown';
}
