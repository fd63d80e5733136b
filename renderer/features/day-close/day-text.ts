/** Dates, times and counts of the day in words. */
import { Temporal } from 'temporal-polyfill';

/** `Monday, March 2`. */
export function dayText(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
}

/** `Mar 2, 5:42 PM` in the desk's zone. */
export function momentText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `5:42 PM` in the desk's zone. */
export function clockText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** `1 row`, `2,400 rows`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** Parts with a count above nothing, in one line; undefined when there are none. */
export function countsLine(
  parts: readonly (readonly [count: number, word: string])[],
): string | undefined {
  const shown = parts.filter(([count]) => count > 0);
  if (shown.length === 0) return undefined;
  return shown.map(([count, word]) => `${count.toLocaleString('en-US')} ${word}`).join(' · ');
}
