/** Batches that had left the desk when it was restored, though the desk no longer holds them. */
import { z } from 'zod';
import type { Db } from './database.ts';
import { keysSchema } from './sealed-reach.ts';
import { findSetting, putSetting } from './settings.store.ts';

const key = 'batch-floors';

const batchFloorSchema = z.strictObject({
  sequence: z.int().min(1),
  sha256: z.string(),
  /** How far the lost batches reach into this database: such rows have left the desk. */
  sealedTo: keysSchema.default([]),
});

/** The last of the lost batches. */
export type BatchFloor = Readonly<z.infer<typeof batchFloorSchema>>;

/** One per restore that lost batches, oldest first. */
export function listBatchFloors(db: Db): readonly BatchFloor[] {
  return findSetting(db, key, z.array(batchFloorSchema)) ?? [];
}

/** That of the last such restore, which reaches as far as every earlier one. */
export function findBatchFloor(db: Db): BatchFloor | undefined {
  return listBatchFloors(db).at(-1);
}

export function addBatchFloor(db: Db, floor: BatchFloor): void {
  putSetting(db, key, [...listBatchFloors(db), floor]);
}
