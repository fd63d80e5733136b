/** Seals everything that no batch has taken. Runs inside the transaction of the close. */
import { rulePackVersion } from '../../../../shared/compliance/rule-pack.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import { canonicalJson } from '../../exchange/day-export/chain.ts';
import { type SealedBatch, sealBatch } from '../../exchange/day-export/seal-batch.ts';
import { insertBatch } from '../../store/batches.store.ts';
import { readMarks } from '../../store/marks.store.ts';
import { markRowsResent } from '../../store/rejected-rows.store.ts';
import { readLastPks } from '../../store/unsealed.store.ts';
import { readSealedKeys } from './sealed-keys.ts';
import { waitingRows } from './waiting-rows.ts';

type SealAs = {
  readonly batchId: string;
  /** The day the close is for. */
  readonly businessDate: string;
  readonly at: string;
};

/** Sequence and previous hash go on from the high-water marks, also across a restore. */
export function sealDay(context: DeskContext, { batchId, businessDate, at }: SealAs): SealedBatch {
  const { db, settings } = context;
  if (!db.inTransaction) throw new AppError('internal', 'Sealing needs a transaction.');
  const marks = readMarks(db);
  const manifestFields = {
    batchId,
    agency: settings.agency.code,
    agent: settings.agent.code,
    device: settings.device.prefix,
    epoch: marks.epoch,
    businessDate,
    zone: settings.zone,
    sequence: marks.batchSequence + 1,
    sealedAt: at,
    previousBatchSha256: marks.batchSha256,
    rulePackVersion,
  };
  const files = waitingRows(context, readSealedKeys(db));
  const sealed = sealBatch({ manifestFields, files });
  const pk = insertBatch(db, {
    id: batchId,
    epoch: marks.epoch,
    sequence: manifestFields.sequence,
    businessDate,
    fileName: sealed.name,
    sha256: sealed.sha256,
    previousSha256: marks.batchSha256,
    manifest: canonicalJson(sealed.manifest),
    sealedTo: JSON.stringify(readLastPks(db)),
    bytes: sealed.bytes,
    sealedAt: at,
  });
  markRowsResent(db, pk);
  return sealed;
}
