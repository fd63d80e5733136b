/**
 * Takes the office's answer to a batch: all of it, or none. Rejected rows are kept as they were sealed and
 * go out again with the next batch.
 */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  type AcknowledgmentFile,
  checkAcknowledgment,
  longestAcknowledgment,
  parseAcknowledgment,
  type RejectedExportRow,
  type RowIds,
} from '../../exchange/day-export/acknowledgment.ts';
import { canonicalJson } from '../../exchange/day-export/chain.ts';
import type { ExportFileName } from '../../exchange/day-export/columns.ts';
import { type Manifest, manifestSchema } from '../../exchange/day-export/manifest.ts';
import { readBatchFile } from '../../exchange/day-export/read-batch.ts';
import {
  type BatchKey,
  findAcknowledgment,
  findBatch,
  findBatchBytes,
  insertAcknowledgment,
} from '../../store/batches.store.ts';
import type { Db } from '../../store/database.ts';
import { insertRejectedRow } from '../../store/rejected-rows.store.ts';
import { once } from '../once.ts';

type Input = ParsedInputOf<'exports.acknowledge'>;
type Answered = OutputOf<'exports.acknowledge'>;

/**
 * The uploaded file is removed whatever comes of it.
 * @throws AppError `not-found` for a file that is gone; `invalid-input` when it is no acknowledgment;
 * `conflict` when it does not fit a batch of this desk, or the batch has another answer already
 */
export function acknowledgeBatch(context: DeskContext, input: Input): Answered {
  const file = join(context.env.uploadsDir, input.uploadId);
  try {
    const answered = once(context, 'exports.acknowledge', input, () => {
      const answer = parseAcknowledgment(readUpload(file));
      return acknowledge(context, answer);
    });
    context.changed('day');
    return answered;
  } finally {
    rmSync(file, { force: true, recursive: true });
  }
}

function readUpload(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    throw new AppError('not-found', 'This file is not there any more. Choose it again.');
  }
  if (found.size > longestAcknowledgment) {
    throw new AppError(
      'invalid-input',
      'This is no acknowledgment: it is too large. Choose the JSON file that the office sent.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError(
      'invalid-input',
      'This is no acknowledgment: it is not UTF-8 text. Choose the JSON file that the office sent.',
    );
  }
}

function acknowledge(context: DeskContext, answer: AcknowledgmentFile): Answered {
  const { db } = context;
  const batch = findBatch(db, answer.batchId);
  if (!batch) {
    throw new AppError(
      'conflict',
      'This acknowledgment is for a batch that is not on this desk. Nothing changed.',
    );
  }
  const manifest = manifestSchema.parse(JSON.parse(batch.manifest));
  const rows = sealedRows(db, batch, manifest);
  const { acceptedAt, rejected } = checkAcknowledgment(answer, {
    batchId: batch.id,
    sha256: batch.sha256,
    rowIds: rows.rowIds,
  });
  const content = canonicalJson(answer);
  const known = findAcknowledgment(db, batch.pk);
  if (known !== undefined && known !== content) {
    throw new AppError(
      'conflict',
      `The office has answered batch ${batch.sequence} before, and otherwise. Nothing changed. Ask the office which answer counts.`,
    );
  }
  if (known === undefined) {
    const at = context.now().toString();
    insertAcknowledgment(db, { batchPk: batch.pk, acceptedAt, content, at });
    for (const row of rejected) {
      insertRejectedRow(db, { batchPk: batch.pk, ...row, row: rows.text(row) });
    }
  }
  const all = manifest.files.reduce((sum, file) => sum + file.rows, 0);
  return {
    batchId: batch.id,
    sequence: batch.sequence,
    acceptedRows: all - rejected.length,
    rejectedRows: rejected.length,
    known: known !== undefined,
  };
}

type SealedRows = {
  readonly rowIds: Readonly<Partial<Record<ExportFileName, RowIds>>>;
  /** A row's cells as JSON. */
  readonly text: (row: RejectedExportRow) => string;
};

/** The rows of a sealed batch; a file is read only when one of its rows was rejected. */
function sealedRows(db: Db, batch: BatchKey, { files }: Manifest): SealedRows {
  const read = new Map<ExportFileName, ReadonlyMap<string, object>>();
  const rowsOf = (name: ExportFileName): ReadonlyMap<string, object> => {
    const known = read.get(name);
    if (known) return known;
    const bytes = findBatchBytes(db, batch.pk) ?? new Uint8Array();
    const rows = new Map(readBatchFile(bytes, name).map((row) => [row.row_id, row]));
    read.set(name, rows);
    return rows;
  };
  const rowIds = files.map(({ name, rows }) => {
    return [name, { size: rows, has: (rowId: string) => rowsOf(name).has(rowId) }] as const;
  });
  return {
    rowIds: Object.fromEntries(rowIds),
    text: ({ file, rowId }) => JSON.stringify(rowsOf(file).get(rowId)),
  };
}
