/** Which clocks may be in force at a ZIP code, from the table made at release time. */
import { zipRuns, zoneSetNames } from './zip-zones.data.ts';

type ZipTable = {
  readonly starts: readonly number[];
  readonly sets: readonly (readonly string[])[];
};

const none: readonly string[] = [];

function readTable(): ZipTable {
  const sets = zoneSetNames.map((names) => (names === '' ? none : names.split(' ')));
  const starts: number[] = [];
  const runs: (readonly string[])[] = [];
  for (const token of zipRuns.trim().split(/\s+/)) {
    const letter = token.charCodeAt(5);
    starts.push(Number(token.slice(0, 5)));
    runs.push(sets[letter <= 90 ? letter - 65 : letter - 71] ?? none);
  }
  return { starts, sets: runs };
}

let table: ZipTable | undefined;

/**
 * IANA zones that may be in force at a five-digit ZIP (ZIP+4 is accepted): more than one within about
 * 15 miles of a zone boundary, none when the ZIP is unknown, malformed, military or foreign.
 */
export function zonesForZip(zip: string): readonly string[] {
  if (!/^\d{5}(-?\d{4})?$/.test(zip)) return none;
  table ??= readTable();
  const wanted = Number(zip.slice(0, 5));
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((table.starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return table.sets[low] ?? none;
}
