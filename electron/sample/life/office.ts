/** Evenings: the cash is counted, the batch sealed; now and then the office answers an earlier one. */
import { readBatch } from '../../backend/exchange/day-export/read-batch.ts';
import { countOut } from '../cash.ts';
import type { World } from './world.ts';

/** @returns the batch, or undefined on a day without anything to seal */
export async function closeDay({ desk }: World): Promise<string | undefined> {
  const { toClose } = await desk.read('day.summary', {});
  if (toClose.expectedCents === 0 && toClose.rows === 0) return undefined;
  // More was given back in cash than taken in: the box was empty, the office makes it good.
  const isShort = toClose.expectedCents < 0;
  const closed = await desk.write('day.close', {
    counts: isShort ? [] : countOut(toClose.expectedCents),
    ...(isShort ? { reason: 'Refund paid from the office box.' } : {}),
  });
  return closed.batchId;
}

/** The office's answer, as it comes back in a file. @param rejects whether it sends one row back */
export async function answerBatch(
  { desk, upload }: World,
  batchId: string,
  rejects: boolean,
): Promise<void> {
  const { documentId } = await desk.write('exports.document', { batchId });
  const { base64 } = await desk.read('documents.read', { documentId });
  const { manifest, rows, sha256 } = readBatch(Buffer.from(base64, 'base64'));
  const returned = rejects ? rows['account_status.csv'][0] : undefined;
  const accepted = manifest.files.map(({ name, rows: count }) => {
    return [name, count - (returned && name === 'account_status.csv' ? 1 : 0)] as const;
  });
  const answer = {
    formatVersion: manifest.formatVersion,
    batchId,
    sha256,
    acceptedAt: desk.now().toString(),
    accepted: Object.fromEntries(accepted),
    rejected: returned
      ? [
          {
            file: 'account_status.csv',
            rowId: returned.row_id,
            reason: 'Account is not open in the host system.',
          },
        ]
      : [],
  };
  await desk.write('exports.acknowledge', { uploadId: upload(JSON.stringify(answer)) });
}
