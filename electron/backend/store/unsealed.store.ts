/**
 * What no batch has taken yet, told without counting: rows of an event table are only ever added, so the
 * last key less the last sealed key is their number.
 */
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { findBatchFloor } from './batch-floors.store.ts';
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';
import { fromKeys, laterKeys, type SealedKeys, sealedTables, toKeys } from './sealed-reach.ts';

/** Every table whose rows leave the desk as events; `batches.sealed_to` has the last pk of each by name. */
export type EventTable = Exclude<(typeof sealedTables)[number], 'hold_events'>;

const eventTables = sealedTables.filter((table): table is EventTable => table !== 'hold_events');

const sealedToSchema = z.record(z.string(), z.int().min(0));
const lastPks = `SELECT ${sealedTables
  .map((table) => `coalesce((SELECT max(pk) FROM ${table}), 0) AS ${table}`)
  .join(', ')}`;

/** The last key of every sealed table now. */
export function readLastPks(db: Db): SealedKeys {
  const row = findRow<SealedKeys>(db, lastPks);
  if (!row) throw new AppError('internal', 'A SELECT of values has one row.');
  return row;
}

/** A batch's `sealed_to`; zero for tables that it does not name, and without a batch. */
export function parseSealedTo(json: string | undefined): SealedKeys {
  const known = json === undefined ? {} : sealedToSchema.parse(JSON.parse(json));
  return fromKeys(sealedTables.map((table) => known[table] ?? 0));
}

export type LastSeal = { readonly sealedAt: string | undefined; readonly sealedTo: SealedKeys };

/** The last batch the desk holds, and how far it and the batches a restore lost reach. */
export function findLastSeal(db: Db): LastSeal {
  const row = findRow<{ sealedAt: string; sealedTo: string }>(
    db,
    `SELECT sealed_at AS sealedAt, sealed_to AS sealedTo FROM batches ORDER BY sequence DESC LIMIT 1`,
  );
  const sealedTo = parseSealedTo(row?.sealedTo);
  const floor = findBatchFloor(db);
  return {
    sealedAt: row?.sealedAt,
    sealedTo: floor ? fromKeys(laterKeys(toKeys(sealedTo), floor.sealedTo)) : sealedTo,
  };
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
