/**
 * On opening: what has left the desk is never contradicted (domain invariant 8). When the marks say more
 * than the database, or the desk was restored, every receipt number up to the mark is burned, the batch
 * sequence goes on beyond the mark, rows that lost batches took do not go out again, a new device epoch
 * starts and an activity names the gap.
 */
import { formatReceiptNumber } from '../../../../shared/domain/receipt-number.ts';
import type { DeskContext } from '../../context.ts';
import { findChainHash } from '../../store/activities.store.ts';
import { addBatchFloor } from '../../store/batch-floors.store.ts';
import { insertBurnedReceipt } from '../../store/burned-receipts.store.ts';
import { putEpoch, putReaches, readMarks } from '../../store/marks.store.ts';
import { sealedOf, toKeys } from '../../store/sealed-reach.ts';
import { transact } from '../../store/transaction.ts';
import { readLastPks } from '../../store/unsealed.store.ts';
import { appendActivity } from '../append-activity.ts';
import { moveMarks } from '../once.ts';
import { withdrawAllSheets } from '../supervisor/withdraw-sheet.ts';
import { describeGap, type Gap, isBehind } from './gap.ts';
import { deletePendingRestore, findPendingRestore, laterMarks } from './pending-restore.ts';
import { putRestoredNotice } from './restored-notice.ts';

/** One transaction: a crash leaves everything to be settled at the next opening. */
export function settleMarks(context: DeskContext): void {
  const { db, desk } = context;
  const beside = desk.marks.read();
  const current = readMarks(db);
  const pending = findPendingRestore(db);
  const hashAt = (activities: number): string | undefined => findChainHash(db, activities);
  if (pending || isBehind(current, beside, hashAt)) {
    const marks = [pending?.marks, beside].filter((known) => known !== undefined);
    const known = marks.reduce(laterMarks, current);
    const { madeAt: backupMadeAt, isStated = false } = pending ?? {};
    transact(db, () => settle(context, { current, known, backupMadeAt, isStated }));
  }
  moveMarks(context);
}

function settle(context: DeskContext, gap: Gap): void {
  const { db, settings } = context;
  const { current, known } = gap;
  const last = toKeys(readLastPks(db));
  const sealedTo = sealedOf(known.reaches, { epoch: current.epoch, last });
  burnReceipts(context, gap);
  if (known.batchSequence > current.batchSequence) {
    const { batchSequence: sequence, batchSha256: sha256 } = known;
    addBatchFloor(db, { sequence, sha256, sealedTo });
  }
  const epoch = known.epoch + 1;
  putEpoch(db, epoch);
  putReaches(db, [...known.reaches, { epoch, parent: current.epoch, base: last, sealedTo }]);
  deletePendingRestore(db);
  const message = describeGap(gap, (number) => formatReceiptNumber(settings.device.prefix, number));
  putRestoredNotice(db, { message, batchSequence: known.batchSequence });
  appendActivity(context, { account: null, kind: 'desk-restored', note: message });
  withdrawAllSheets(context);
}

function burnReceipts({ db, env, settings, now }: DeskContext, { current, known }: Gap): void {
  const { prefix, receiptFirst } = settings.device;
  const first = Math.max(current.receiptNumber + 1, receiptFirst);
  for (let number = first; number <= known.receiptNumber; number += 1) {
    insertBurnedReceipt(db, {
      number,
      receiptNumber: formatReceiptNumber(prefix, number),
      eventId: env.newId(),
      reason: 'Given out after the backup that was restored',
      at: now().toString(),
    });
  }
}
