/** Times the consumer named as inconvenient (12 CFR 1006.6(b)(1)), judged at every plausible location. */
import { Temporal } from 'temporal-polyfill';
import { epochOfLocal, localAt, weekdayOfDay } from './zones/zone-clock.ts';

export type InconvenientTime = {
  /** ISO weekdays on which it begins, 1 is Monday; absent: every day. */
  readonly days?: readonly number[] | undefined;
  /** `HH:MM` local, included. */
  readonly from: string;
  /** `HH:MM` local, excluded; `24:00` is the end of the day; not after `from`: it ends on the next day. */
  readonly to: string;
  /** Only calls to a number of this type; absent: every call. */
  readonly phoneType?: 'mobile' | 'home' | 'work' | 'other' | undefined;
};

const MINUTE = 60;
const DAY = 86_400;
/** A time that covers the whole week never ends; two weeks of chained times count as never. */
const LONGEST_CHAIN = 14 * DAY * 1000;

function secondsOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return (Number(hour) * 60 + Number(minute)) * MINUTE;
}

type Span = { readonly start: number; readonly end: number };

/** The occurrences of one time in one zone around an instant, as epoch milliseconds. */
function spansAround(epoch: number, zone: string, time: InconvenientTime): readonly Span[] {
  const from = secondsOf(time.from);
  const to = secondsOf(time.to);
  const today = localAt(zone, epoch).day;
  return [-1, 0, 1, 2]
    .map((step) => today + step)
    .filter((day) => time.days?.includes(weekdayOfDay(day)) ?? true)
    .map((day) => ({
      start: epochOfLocal(zone, { day, second: from }),
      end: epochOfLocal(zone, to > from ? { day, second: to } : { day: day + 1, second: to }),
    }));
}

export type Inconvenience =
  | { readonly now: true; readonly endsAt?: Temporal.Instant }
  | { readonly now: false; readonly beginsAt?: Temporal.Instant };

/** Whether the instant falls into one of the times in any of the zones, and when that changes. */
export function inconvenience(
  at: Temporal.Instant,
  zones: readonly string[],
  times: readonly InconvenientTime[],
): Inconvenience {
  const spansAt = (epoch: number) =>
    zones.flatMap((zone) => times.flatMap((time) => spansAround(epoch, zone, time)));
  const covering = (epoch: number) =>
    spansAt(epoch).filter(({ start, end }) => start <= epoch && epoch < end);
  const epoch = at.epochMilliseconds;
  if (covering(epoch).length === 0) {
    const starts = spansAt(epoch).map(({ start }) => start);
    const next = Math.min(...starts.filter((start) => start > epoch));
    if (!Number.isFinite(next)) return { now: false };
    return { now: false, beginsAt: Temporal.Instant.fromEpochMilliseconds(next) };
  }
  let end = epoch;
  for (let spans = covering(end); spans.length > 0; spans = covering(end)) {
    end = Math.max(...spans.map((span) => span.end));
    if (end - epoch > LONGEST_CHAIN) return { now: true };
  }
  return { now: true, endsAt: Temporal.Instant.fromEpochMilliseconds(end) };
}
