/**
 * Wall clocks by zone, fast: offsets are looked up once per stretch between two changes of a zone's clock
 * and remembered. Instants are epoch milliseconds, local days are counted from 1970-01-01.
 */
import { Temporal } from 'temporal-polyfill';

/** The offset holds from `from` up to but not including `until`. */
type Stretch = { readonly from: number; readonly until: number; readonly offset: number };

const SECOND = 1000;
const DAY_SECONDS = 86_400;
const stretches = new Map<string, Stretch[]>();
const validity = new Map<string, boolean>();

function readStretch(zone: string, epoch: number): Stretch {
  const here = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
  // 'previous' looks strictly before its start: one millisecond later, a change at `epoch` itself is found.
  const previous = here.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = here.getTimeZoneTransition('next');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}

/** Milliseconds to add to UTC for the zone's wall clock at an instant. @throws RangeError unknown zone */
export function offsetAt(zone: string, epoch: number): number {
  const known = stretches.get(zone) ?? [];
  const found = known.find(({ from, until }) => from <= epoch && epoch < until);
  if (found) return found.offset;
  const read = readStretch(zone, epoch);
  stretches.set(zone, [...known, read]);
  return read.offset;
}

/** True for a name this machine can turn into a wall clock. */
export function isKnownZone(zone: string): boolean {
  let valid = validity.get(zone);
  if (valid === undefined) {
    try {
      offsetAt(zone, 0);
      valid = true;
    } catch {
      valid = false;
    }
    validity.set(zone, valid);
  }
  return valid;
}

/** A wall clock: days since 1970-01-01 and seconds since midnight, fractions kept. */
export type LocalMoment = { readonly day: number; readonly second: number };

export function localAt(zone: string, epoch: number): LocalMoment {
  const seconds = (epoch + offsetAt(zone, epoch)) / SECOND;
  const day = Math.floor(seconds / DAY_SECONDS);
  return { day, second: seconds - day * DAY_SECONDS };
}

/**
 * The instant at which a zone's clock shows this moment. Where clocks change at that very moment: the
 * earlier of two, and the moment after a gap, as Temporal's "compatible" does.
 */
export function epochOfLocal(zone: string, { day, second }: LocalMoment): number {
  const asUtc = (day * DAY_SECONDS + second) * SECOND;
  const early = asUtc - offsetAt(zone, asUtc - DAY_SECONDS * SECOND);
  const late = asUtc - offsetAt(zone, asUtc + DAY_SECONDS * SECOND);
  const isExact = (epoch: number) => epoch + offsetAt(zone, epoch) === asUtc;
  if (isExact(early)) return early;
  return isExact(late) ? late : early;
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_SECONDS * SECOND).toISOString().slice(0, 10);
}

/** Days from 1970-01-01 to a valid ISO date; the time after it, if any, is ignored. */
export function dayOfDate(isoDate: string): number {
  const [year, month, day] = [isoDate.slice(0, 4), isoDate.slice(5, 7), isoDate.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / (DAY_SECONDS * SECOND);
}

/** ISO weekday of a day counted from 1970-01-01: 1 is Monday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
