/**
 * The calling window at every plausible location: 08:01:00 through 20:59:59 local time
 * (12 CFR 1006.6(b)(1)(i) after the hours, 15 USC 1692c(a)(1) before them: the narrower of the two).
 */
import { Temporal } from 'temporal-polyfill';
import { zoneAbbreviation } from './zones/us-zones.ts';
import { dateOfDay, epochOfLocal, localAt, offsetAt } from './zones/zone-clock.ts';

/** Seconds after local midnight. */
const OPENS = 8 * 3600 + 60;
/** The first second that is too late. */
const CLOSES = 21 * 3600;
/** Almost always the next opening is tomorrow's at the latest; windows that meet at all do so in a week. */
const FEW_DAYS = 2;
const MANY_DAYS = 8;

/** A clock the consumer may be living by. */
export type LocalTime = {
  readonly zone: string;
  /** `HH:MM`, 24 hours. */
  readonly local: string;
  readonly abbreviation: string;
};

export type ClockWindow =
  | { readonly open: true; readonly closesAt: Temporal.Instant }
  /** No `opensAt`: the windows of these places never meet. */
  | { readonly open: false; readonly opensAt?: Temporal.Instant };

function isOpen(zone: string, epoch: number): boolean {
  const { second } = localAt(zone, epoch);
  return second >= OPENS && second < CLOSES;
}

/** Whether the window is open in every one of these zones. */
export function isWindowOpen(at: Temporal.Instant, zones: readonly string[]): boolean {
  return zones.length > 0 && zones.every((zone) => isOpen(zone, at.epochMilliseconds));
}

/** The next instant at which some zone's window opens and all of them are open, within so many days. */
function nextOpening(epoch: number, zones: readonly string[], days: number): number | undefined {
  const openings = zones.flatMap((zone) => {
    const today = localAt(zone, epoch).day;
    return Array.from({ length: days + 1 }, (_, wait) =>
      epochOfLocal(zone, { day: today + wait, second: OPENS }),
    );
  });
  return openings
    .sort((a, b) => a - b)
    .find((opening) => opening > epoch && zones.every((zone) => isOpen(zone, opening)));
}

/** Whether a call may start at this instant as far as the clock goes, and when that changes. */
export function clockWindow(at: Temporal.Instant, zones: readonly string[]): ClockWindow {
  const epoch = at.epochMilliseconds;
  if (isWindowOpen(at, zones)) {
    const closings = zones.map((zone) =>
      epochOfLocal(zone, { day: localAt(zone, epoch).day, second: CLOSES }),
    );
    return { open: true, closesAt: Temporal.Instant.fromEpochMilliseconds(Math.min(...closings)) };
  }
  const opens = nextOpening(epoch, zones, FEW_DAYS) ?? nextOpening(epoch, zones, MANY_DAYS);
  if (opens === undefined) return { open: false };
  return { open: false, opensAt: Temporal.Instant.fromEpochMilliseconds(opens) };
}

/** `HH:MM` of a number of seconds after midnight. */
function clockText(second: number): string {
  const minutes = Math.floor(second / 60);
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What each plausible clock shows at an instant. */
export function localTimes(at: Temporal.Instant, zones: readonly string[]): readonly LocalTime[] {
  const epoch = at.epochMilliseconds;
  return zones.map((zone) => ({
    zone,
    local: clockText(localAt(zone, epoch).second),
    abbreviation: zoneAbbreviation(zone, offsetAt(zone, epoch) / 60_000),
  }));
}

/** The earliest and the latest wall clock among the zones at an instant, `YYYY-MM-DDTHH:MM`. */
export function localSpan(
  at: Temporal.Instant,
  zones: readonly string[],
): { readonly earliest: string; readonly latest: string } {
  const texts = zones
    .map((zone) => localAt(zone, at.epochMilliseconds))
    .map(({ day, second }) => `${dateOfDay(day)}T${clockText(second)}`)
    .sort();
  return { earliest: texts.at(0) ?? '', latest: texts.at(-1) ?? '' };
}

/**
 * The local date under which a contact is recorded and counted: the latest plausible one, which keeps it
 * in the counts longest; the desk's own date when no place is known.
 */
export function countingDate(
  at: Temporal.Instant,
  zones: readonly string[],
  deskZone: string,
): string {
  return localSpan(at, zones.length > 0 ? zones : [deskZone]).latest.slice(0, 10);
}

/** The first instant at which the day (counted from 1970-01-01) has begun in every zone and the window is open in all of them. */
export function firstOpeningOn(day: number, zones: readonly string[]): Temporal.Instant {
  const begins = Math.max(...zones.map((zone) => epochOfLocal(zone, { day, second: 0 })));
  const start = Temporal.Instant.fromEpochMilliseconds(begins);
  const window = clockWindow(start, zones);
  return window.open ? start : (window.opensAt ?? start);
}
