/** Sealed batches for the checks, one at a time with their bytes. */
import type { Db } from '../../store/database.ts';
import { findRow, listRows } from '../../store/prepare.ts';

export type SealedBatch = {
  readonly pk: number;
  readonly id: string;
  readonly sequence: number;
  readonly sha256: string;
  readonly previousSha256: string;
  readonly manifest: string;
  readonly sealedTo: string;
  readonly bytes: Uint8Array;
};

export function* batchesOf(db: Db): Generator<SealedBatch> {
  const pks = listRows<{ pk: number }>(db, 'SELECT pk FROM batches ORDER BY sequence');
  for (const { pk } of pks) {
    const batch = findRow<SealedBatch>(
      db,
      `SELECT pk, id, sequence, sha256, previous_sha256 AS previousSha256, manifest,
         sealed_to AS sealedTo, bytes FROM batches WHERE pk = :pk`,
      { pk },
    );
    if (batch) yield batch;
  }
}
