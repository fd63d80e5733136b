/** Counts the cash, closes the day and hands out the sealed batch. */
import { readBatch } from '../../electron/backend/exchange/day-export/read-batch.ts';
import { countOut } from '../../electron/sample/cash.ts';
import { cents, formatMoney } from '../../shared/domain/money.ts';
import { type DemoDay, readDocument } from './demo-day.ts';
import type { DemoSummary } from './summary.ts';

const nothingSealed: Pick<DemoSummary, 'cash' | 'export'> = {
  cash: { expectedCents: 0, countedCents: 0 },
  export: { batchId: null, sha256: null, previousBatchSha256: null },
};

export async function closeDay(day: DemoDay): Promise<Pick<DemoSummary, 'cash' | 'export'>> {
  const { desk, journal, out } = day;
  const { toClose } = await desk.read('day.summary', {});
  const { expectedCents } = toClose;
  if (expectedCents === 0 && toClose.rows === 0) {
    journal.note('nothing happened: there is nothing to close or to seal');
    return nothingSealed;
  }
  const closed = await desk.write('day.close', { counts: countOut(Math.max(0, expectedCents)) });
  journal.note(
    `day closed: cash expected ${formatMoney(cents(closed.expectedCents))}, counted ${formatMoney(cents(closed.countedCents))}`,
  );
  const { documentId } = await desk.write('exports.document', { batchId: closed.batchId });
  const { bytes } = await readDocument(day, documentId);
  out.write(`export/${closed.fileName}`, bytes);
  const { manifest, sha256 } = readBatch(bytes);
  journal.note(`batch ${closed.fileName}: ${closed.rows} rows, SHA-256 ${sha256}`);
  return {
    cash: { expectedCents: closed.expectedCents, countedCents: closed.countedCents },
    export: {
      batchId: manifest.batchId,
      sha256,
      previousBatchSha256: manifest.previousBatchSha256,
    },
  };
}
