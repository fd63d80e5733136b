/**
 * Finds the rows of a span of time in tables whose rows are added in the order of their time: by halving
 * the keys, so that no index on time has to be kept.
 */
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';

const timeOf = {
  calls: 'started_at',
  receipt_events: 'at',
  promises: 'made_at',
  promise_events: 'at',
  letter_events: 'at',
} as const;

export type TimedTable = keyof typeof timeOf;

/**
 * Bounds of a span as ISO texts without the final Z, so that whole and fractional seconds sort alike;
 * `until` is not part of it.
 */
export type Span = { readonly from: string; readonly until: string };

/** Primary keys from `first` up to, not including, `end`. */
export type PkRange = { readonly first: number; readonly end: number };

export function findPkRange(db: Db, table: TimedTable, { from, until }: Span): PkRange {
  const last = findRow<{ pk: number | null }>(db, `SELECT max(pk) AS pk FROM ${table}`)?.pk ?? 0;
  const end = last + 1;
  return { first: firstAt(db, table, from, end), end: firstAt(db, table, until, end) };
}

/** The lowest key whose row, or the next one there is, is not before the time. */
function firstAt(db: Db, table: TimedTable, time: string, end: number): number {
  let low = 1;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = findRow<{ at: string }>(
      db,
      `SELECT ${timeOf[table]} AS at FROM ${table} WHERE pk >= :middle ORDER BY pk LIMIT 1`,
      { middle },
    );
    if (row === undefined || row.at >= time) high = middle;
    else low = middle + 1;
  }
  return low;
}
