/** A note inside a restored database until its first opening has settled it. */
import { z } from 'zod';
import type { Db } from '../../store/database.ts';
import { type Marks, marksSchema } from '../../store/marks.ts';
import { mergeReaches } from '../../store/sealed-reach.ts';
import { deleteSetting, findSetting, putSetting } from '../../store/settings.store.ts';

const key = 'pending-restore';
const schema = z.strictObject({
  madeAt: z.iso.datetime(),
  marks: marksSchema,
  /** True when the marks are what the agent stated, for want of those of the desk. */
  isStated: z.boolean().default(false),
});

export type PendingRestore = z.infer<typeof schema>;

export function putPendingRestore(db: Db, pending: PendingRestore): void {
  putSetting(db, key, pending);
}

export function findPendingRestore(db: Db): PendingRestore | undefined {
  return findSetting(db, key, schema);
}

export function deletePendingRestore(db: Db): void {
  deleteSetting(db, key);
}

/** The higher of each mark; a hash goes with the number it belongs to. */
export function laterMarks(left: Marks, right: Marks): Marks {
  const batch = left.batchSequence >= right.batchSequence ? left : right;
  const chain =
    left.epoch > right.epoch || (left.epoch === right.epoch && left.activities >= right.activities)
      ? left
      : right;
  return {
    epoch: Math.max(left.epoch, right.epoch),
    receiptNumber: Math.max(left.receiptNumber, right.receiptNumber),
    batchSequence: batch.batchSequence,
    batchSha256: batch.batchSha256,
    activities: chain.activities,
    chainHead: chain.chainHead,
    reaches: mergeReaches(left.reaches, right.reaches),
  };
}
