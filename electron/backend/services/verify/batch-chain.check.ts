import { firstPreviousHash } from '../../exchange/day-export/chain.ts';
import { type ReadBatch, readBatch } from '../../exchange/day-export/read-batch.ts';
import { type BatchFloor, listBatchFloors } from '../../store/batch-floors.store.ts';
import { sha256Hex } from '../../store/documents.store.ts';
import { batchesOf, type SealedBatch } from './batches-of.ts';
import type { Check } from './check.ts';

type Link = { readonly sequence: number; readonly sha256: string };

/** What the batch may follow: the one before it, or the last one that a restore lost. */
function follows(batch: SealedBatch, before: Link, floors: readonly BatchFloor[]): boolean {
  const lost = floors.find(({ sequence }) => sequence === batch.sequence - 1);
  const expected = before.sequence === batch.sequence - 1 ? before : lost;
  return expected !== undefined && batch.previousSha256 === expected.sha256;
}

function isWhole(batch: SealedBatch): boolean {
  if (sha256Hex(batch.bytes) !== batch.sha256) return false;
  let read: ReadBatch;
  try {
    read = readBatch(batch.bytes);
  } catch {
    return false;
  }
  const { manifest } = read;
  return (
    manifest.batchId === batch.id &&
    manifest.sequence === batch.sequence &&
    manifest.previousBatchSha256 === batch.previousSha256
  );
}

/** Domain invariant 7: batch n names the hash of batch n-1, and sealed bytes stay as they are. */
export const batchChain: Check = {
  check: 'batch-chain',
  states: 'Every sealed batch is whole and names the one before it.',
  *findProblems({ db }) {
    const floors = listBatchFloors(db);
    let before: Link = { sequence: 0, sha256: firstPreviousHash };
    for (const batch of batchesOf(db)) {
      if (!follows(batch, before, floors) || !isWhole(batch)) yield batch.id;
      before = batch;
    }
  },
};
