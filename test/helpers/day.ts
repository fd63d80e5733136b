/** Closing days in tests: exact counts, sealed batches read back, and the office's answers to them. */
import { randomUUID } from 'node:crypto';
import type { ExportFileName } from '../../electron/backend/exchange/day-export/columns.ts';
import {
  type ReadBatch,
  readBatch,
} from '../../electron/backend/exchange/day-export/read-batch.ts';
import type { Db } from '../../electron/backend/store/database.ts';
import { execute } from '../../electron/backend/store/prepare.ts';
import { type CashCount, denominations } from '../../shared/domain/cash-count.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { TestAccount } from './accounts.ts';
import type { TestDesk } from './desk.ts';
import { upload } from './placement.ts';

export type Closed = OutputOf<'day.close'>;

/** The fewest pieces that make an amount. */
export function piecesOf(amount: number): CashCount[] {
  const counts: CashCount[] = [];
  let left = Math.max(0, amount);
  for (const { cents } of denominations) {
    const count = Math.floor(left / cents);
    left -= count * cents;
    if (count > 0) counts.push({ denominationCents: cents, count });
  }
  return counts;
}

/** Counts exactly what the receipts say; cash that was paid out beyond what came in is explained. */
export async function closeDay(desk: TestDesk): Promise<Closed> {
  const { expectedCents } = (await desk.ask('day.summary', {})).toClose;
  return desk.ask('day.close', {
    requestId: desk.newId(),
    counts: piecesOf(expectedCents),
    ...(expectedCents < 0 && { reason: 'Paid out of the office safe' }),
  });
}

export async function batchBytes(desk: TestDesk, batchId: string): Promise<Buffer> {
  const { documentId } = await desk.ask('exports.document', { requestId: desk.newId(), batchId });
  const { base64 } = await desk.ask('documents.read', { documentId });
  return Buffer.from(base64, 'base64');
}

export async function batchOf(desk: TestDesk, { batchId }: Closed): Promise<ReadBatch> {
  return readBatch(await batchBytes(desk, batchId));
}

export type Rejection = {
  readonly file: ExportFileName;
  readonly rowId: string;
  readonly reason: string;
};

/** An answer that fits: all rows are accepted but these. */
export function answerTo(
  { manifest, sha256 }: Pick<ReadBatch, 'manifest' | 'sha256'>,
  rejected: readonly Rejection[] = [],
) {
  const returned = (name: string) => rejected.filter(({ file }) => file === name).length;
  return {
    formatVersion: 1,
    batchId: manifest.batchId,
    sha256,
    acceptedAt: '2026-03-03T09:00:00Z',
    accepted: Object.fromEntries(
      manifest.files.map(({ name, rows }) => [name, rows - returned(name)]),
    ),
    rejected,
  };
}

export function acknowledge(
  desk: TestDesk,
  answer: unknown,
): Promise<OutputOf<'exports.acknowledge'>> {
  const uploadId = upload(desk, JSON.stringify(answer));
  return desk.ask('exports.acknowledge', { requestId: desk.newId(), uploadId });
}

/** A letter that was made and printed, with the address it was frozen with. */
export function aPrintedLetter(
  db: Db,
  account: Pick<TestAccount, 'pk'>,
  at = '2026-03-02T16:00:00Z',
): string {
  const id = randomUUID();
  const content = JSON.stringify({
    recipient: { nameLines: ['Dana Whitfield'], addressLines: ['12 Oak St', 'Gary IN 46402'] },
  });
  const { pk } = execute(
    db,
    `INSERT INTO letters (id, account_pk, type, language, state, mailing_date, scan_code, content,
       content_sha256, made_at)
     VALUES (:id, :accountPk, 'payment_reminder', 'en', 'printed', '2026-03-03', :id, :content, '', :at)`,
    { id, accountPk: account.pk, content, at },
  );
  for (const event of ['made', 'printed']) {
    execute(
      db,
      `INSERT INTO letter_events (row_id, letter_pk, event, on_date, document_sha256, at)
       VALUES (:rowId, :pk, :event, '2026-03-02', :sha256, :at)`,
      { rowId: randomUUID(), pk, event, sha256: 'ab'.repeat(32), at },
    );
  }
  return id;
}

/** A phone number that turned out wrong. */
export function aContactChange(db: Db, account: TestAccount, at = '2026-03-02T16:00:00Z'): string {
  const rowId = randomUUID();
  execute(
    db,
    `INSERT INTO contact_changes (row_id, account_pk, party_role, field, old, new, source, at)
     VALUES (:rowId, :accountPk, 'consumer', 'phone', '2195550142', '', 'call_result', :at)`,
    { rowId, accountPk: account.pk, at },
  );
  return rowId;
}
