/** A time at which a call back can be promised: by day at every place where the consumer may be. */
import type { Temporal } from 'temporal-polyfill';
import { clockWindow } from '../../shared/compliance/clock-window.ts';

/** Hours after midnight in the desk's zone, the best ones first. */
export const callBackHours: readonly number[] = [13, 14, 12, 15, 11, 16, 10, 17, 9, 18, 19];

/**
 * @param hours the first lawful one of them is taken
 * @returns undefined when no such hour of the date is lawful everywhere
 */
export function callBackTime(
  date: Temporal.PlainDate,
  deskZone: string,
  zones: readonly string[],
  hours = callBackHours,
): Temporal.Instant | undefined {
  return hours
    .map((hour) => date.toZonedDateTime({ timeZone: deskZone, plainTime: { hour } }).toInstant())
    .find((instant) => clockWindow(instant, zones).open);
}
