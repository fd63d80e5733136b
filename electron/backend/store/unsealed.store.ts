/**
 * What no batch has taken yet, told without counting: rows of an event table are only ever added, so the
 * last key less the last sealed key is their number.
 */
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';

/** Every table whose rows leave the desk as events; `batches.sealed_to` has the last pk of each by name. */
export const eventTables = [
  'activities',
  'payments',
  'receipt_events',
  'offers',
  'promise_events',
  'plan_events',
  'letter_events',
  'contact_changes',
  'cash_lines',
] as const;

export type EventTable = (typeof eventTables)[number];
export type SealedTo = Readonly<Record<EventTable, number>>;

const sealedToSchema = z.record(z.string(), z.int().min(0));
const lastPks = `SELECT ${eventTables
  .map((table) => `coalesce((SELECT max(pk) FROM ${table}), 0) AS ${table}`)
  .join(', ')}`;

/** The last key of every event table now. */
export function readLastPks(db: Db): SealedTo {
  const row = findRow<SealedTo>(db, lastPks);
  if (!row) throw new AppError('internal', 'A SELECT of values has one row.');
  return row;
}

/** The last key of every event table that any batch took; zero where none did. */
export function parseSealedTo(json: string | undefined): SealedTo {
  const known = json === undefined ? {} : sealedToSchema.parse(JSON.parse(json));
  const entries = eventTables.map((table) => [table, known[table] ?? 0] as const);
  return Object.fromEntries(entries) as SealedTo;
}

export type LastSeal = { readonly sealedAt: string | undefined; readonly sealedTo: SealedTo };

export function findLastSeal(db: Db): LastSeal {
  const row = findRow<{ sealedAt: string; sealedTo: string }>(
    db,
    `SELECT sealed_at AS sealedAt, sealed_to AS sealedTo FROM batches ORDER BY sequence DESC LIMIT 1`,
  );
  return { sealedAt: row?.sealedAt, sealedTo: parseSealedTo(row?.sealedTo) };
}

/** Rows that no batch has taken. */
export function countUnsealed(db: Db, { sealedTo }: LastSeal): number {
  const last = readLastPks(db);
  return eventTables.reduce((sum, table) => sum + (last[table] - sealedTo[table]), 0);
}

/** When the oldest unsealed work was done, as far as activities and payments tell. */
export function findOldestUnsealedAt(db: Db, { sealedTo }: LastSeal): string | undefined {
  return (
    findRow<{ at: string | null }>(
      db,
      `SELECT min(at) AS at FROM (
       SELECT (SELECT occurred_at FROM activities WHERE pk = :activities + 1) AS at
       UNION ALL
       SELECT (SELECT received_at FROM payments WHERE pk = :payments + 1))`,
      { activities: sealedTo.activities, payments: sealedTo.payments },
    )?.at ?? undefined
  );
}

/** When the newest unsealed activity was written, leaving out the kinds named. Every payment has one. */
export function findNewestUnsealedAt(
  db: Db,
  { sealedTo }: LastSeal,
  exceptKinds: readonly string[],
): string | undefined {
  return findRow<{ at: string }>(
    db,
    `SELECT occurred_at AS at FROM activities
     WHERE pk > :activities AND kind NOT IN (SELECT value FROM json_each(:kinds))
     ORDER BY pk DESC LIMIT 1`,
    { activities: sealedTo.activities, kinds: JSON.stringify(exceptKinds) },
  )?.at;
}
