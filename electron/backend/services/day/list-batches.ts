/** Sealed batches with what the office answered, and one batch's bytes as a document. */
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { Batch } from '../../../../shared/ipc/exports.contract.ts';
import type { DeskContext } from '../../context.ts';
import { manifestSchema } from '../../exchange/day-export/manifest.ts';
import {
  type BatchRow,
  findBatch,
  insertBatchDocument,
  listBatches,
} from '../../store/batches.store.ts';
import { once } from '../once.ts';
import { readPage } from './read-page.ts';

/** Newest first. @throws AppError `invalid-input` for a foreign cursor */
export function listSealedBatches(
  { db }: DeskContext,
  input: ParsedInputOf<'exports.list'>,
): OutputOf<'exports.list'> {
  const page = readPage(input);
  const rows = listBatches(db, page);
  const last = rows.length === page.limit ? rows.at(-1) : undefined;
  return { batches: rows.map(toBatch), ...(last && { nextCursor: String(last.sequence) }) };
}

function toBatch(row: BatchRow): Batch {
  const { files } = manifestSchema.parse(JSON.parse(row.manifest));
  const answer = row.rejected > 0 ? 'returned' : 'accepted';
  return {
    batchId: row.id,
    sequence: row.sequence,
    businessDate: row.businessDate,
    sealedAt: row.sealedAt,
    fileName: row.fileName,
    sha256: row.sha256,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    bytes: row.size,
    state: row.acceptedAt === null ? 'sealed' : answer,
    ...(row.acceptedAt !== null && { acceptedAt: row.acceptedAt }),
    rejectedRows: row.rejected,
    waitingRows: row.waiting,
  };
}

/**
 * The bytes as they were sealed, never built anew. Asked twice, it is the same document.
 * @throws AppError `not-found`
 */
export function batchDocument(
  context: DeskContext,
  input: ParsedInputOf<'exports.document'>,
): OutputOf<'exports.document'> {
  return once(context, 'exports.document', input, () => {
    const { batchId } = input;
    if (!findBatch(context.db, batchId)) {
      throw new AppError('not-found', 'This batch is not on the desk.');
    }
    insertBatchDocument(context.db, { batchId, at: context.now().toString() });
    return { documentId: batchId };
  });
}
