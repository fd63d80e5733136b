/** The database's own side of the high-water marks. */
import { z } from 'zod';
import type { Db } from './database.ts';
import type { Marks } from './marks.ts';
import { findRow } from './prepare.ts';
import { findSetting } from './settings.store.ts';

export const noChain = '0'.repeat(64);

export function currentEpoch(db: Db): number {
  return findSetting(db, 'epoch', z.int()) ?? 1;
}

export function readMarks(db: Db): Marks {
  const row = findRow<{ receipt: number; batch: number; activities: number; head: string | null }>(
    db,
    `SELECT
       coalesce((SELECT max(number) FROM receipts), 0) AS receipt,
       coalesce((SELECT max(sequence) FROM batches), 0) AS batch,
       coalesce((SELECT max(pk) FROM activities), 0) AS activities,
       (SELECT chain_hash FROM activities ORDER BY pk DESC LIMIT 1) AS head`,
  );
  return {
    epoch: currentEpoch(db),
    receiptNumber: row?.receipt ?? 0,
    batchSequence: row?.batch ?? 0,
    activities: row?.activities ?? 0,
    chainHead: row?.head ?? noChain,
  };
}
