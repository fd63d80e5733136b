/** The database's own side of the high-water marks. */
import { z } from 'zod';
import { findBatchFloor } from './batch-floors.store.ts';
import type { Db } from './database.ts';
import type { Marks } from './marks.ts';
import { findRow } from './prepare.ts';
import { type EpochReach, epochReachSchema, mergeReaches, toKeys } from './sealed-reach.ts';
import { findSetting, putSetting } from './settings.store.ts';
import { findLastSeal } from './unsealed.store.ts';

export const noChain = '0'.repeat(64);

const epochSchema = z.int();

export function currentEpoch(db: Db): number {
  return findSetting(db, 'epoch', epochSchema) ?? 1;
}

const reachesSchema = z.array(epochReachSchema);

/** Every epoch that began with a restore, as far as this desk knows of it. */
function listReaches(db: Db): readonly EpochReach[] {
  return findSetting(db, 'epoch-reaches', reachesSchema) ?? [];
}

export function putReaches(db: Db, reaches: readonly EpochReach[]): void {
  putSetting(db, 'epoch-reaches', reaches);
}

export function putEpoch(db: Db, epoch: number): void {
  putSetting(db, 'epoch', epoch);
}

type LastRows = {
  readonly receipt: number | null;
  readonly activities: number | null;
  readonly head: string | null;
  readonly batch: number | null;
  readonly batchSha256: string | null;
};

/**
 * What the database says has left the desk. The next batch takes `batchSequence + 1` and names
 * `batchSha256` as the batch before it; the next receipt takes a number above `receiptNumber`.
 */
export function readMarks(db: Db): Marks {
  const row = findRow<LastRows>(
    db,
    `SELECT (SELECT max(number) FROM receipts) AS receipt,
       activity.pk AS activities, activity.chain_hash AS head,
       batch.sequence AS batch, batch.sha256 AS batchSha256
     FROM (SELECT 1)
     LEFT JOIN (SELECT pk, chain_hash FROM activities ORDER BY pk DESC LIMIT 1) AS activity
     LEFT JOIN (SELECT sequence, sha256 FROM batches ORDER BY sequence DESC LIMIT 1) AS batch`,
  );
  const floor = findBatchFloor(db);
  const lost = floor !== undefined && floor.sequence > (row?.batch ?? 0) ? floor : undefined;
  const epoch = currentEpoch(db);
  const own = { epoch, parent: 0, base: [], sealedTo: toKeys(findLastSeal(db).sealedTo) };
  return {
    epoch,
    receiptNumber: row?.receipt ?? 0,
    batchSequence: lost?.sequence ?? row?.batch ?? 0,
    batchSha256: lost?.sha256 ?? row?.batchSha256 ?? noChain,
    activities: row?.activities ?? 0,
    chainHead: row?.head ?? noChain,
    reaches: mergeReaches(listReaches(db), [own]),
  };
}
