/**
 * The clocks that decide whether a consumer may be called, as a small number that a list can be filtered by:
 * of all plausible zones the easternmost and the westernmost, because whoever lies between them is open when
 * both are. A number says less than `decide`: only that the clock does not stand in the way.
 */
import type { Temporal } from 'temporal-polyfill';
import { isWindowOpen } from './clock-window.ts';
import type { UsZone } from './zones/us-zones.ts';

/**
 * From east to west, each clock at or behind the one before it at every moment of the year; Guam, beyond the
 * date line, is the last of the day. Numbers are stored: a new zone would need all of them worked out anew.
 */
const westward: readonly string[] = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'Pacific/Pago_Pago',
  'Pacific/Guam',
] satisfies readonly UsZone[];

/** Not worked out yet: may be open at any hour. */
export const SPAN_UNKNOWN = -1;
/** Clocks outside the list, from a consumer's own statement: may be open at any hour. */
const SPAN_ELSEWHERE = 0;

const numberOf = (east: number, west: number) => 1 + east * westward.length + west;

/** The number of a set of plausible zones. */
export function callSpan(zones: readonly string[]): number {
  const places = zones.map((zone) => westward.indexOf(zone));
  if (places.length === 0 || places.includes(-1)) return SPAN_ELSEWHERE;
  return numberOf(Math.min(...places), Math.max(...places));
}

/** Every number whose call hours this instant is in, as far as the number tells. */
export function openSpans(at: Temporal.Instant): readonly number[] {
  const open = westward.flatMap((zone, place) => (isWindowOpen(at, [zone]) ? place : []));
  const pairs = open.flatMap((east) =>
    open.filter((west) => west >= east).map((west) => numberOf(east, west)),
  );
  return [SPAN_UNKNOWN, SPAN_ELSEWHERE, ...pairs];
}
