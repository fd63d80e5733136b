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
  readonly chargedOffOn?: Temporal.PlainDate | undefined;
  /** The day of the itemization, of whatever type: the debt stood by then. */
  readonly itemizedOn?: Temporal.PlainDate | undefined;
  readonly lastPaidOn?: Temporal.PlainDate | undefined;
};

/**
 * `open` only while even the shortest period, counted from the earliest day on which a claim can have
 * arisen, still runs; otherwise `unknown`, which counts as barred (12 CFR 1006.26(b)). Only the opening
 * and the delinquency say from when a claim can have arisen. The other dates say that one had arisen by
 * then, so that an old one raises doubt and a recent one settles nothing: a charge-off follows months
 * after the default, and whether a payment starts a period again differs from state to state.
 */
export function limitationOf(dates: DebtDates, today: Temporal.PlainDate): Limitation {
  const { openedOn, delinquentOn, chargedOffOn, itemizedOn, lastPaidOn } = dates;
  const isRunning = (from: Temporal.PlainDate): boolean =>
    Temporal.PlainDate.compare(today, from.add(shortestPeriod)) < 0;
  const isDoubtful = [delinquentOn, chargedOffOn, itemizedOn, lastPaidOn].some(
    (date) => date !== undefined && !isRunning(date),
  );
  if (isDoubtful) return 'unknown';
  const isYoung = openedOn !== undefined && isRunning(openedOn);
  return isYoung || delinquentOn !== undefined ? 'open' : 'unknown';
}
