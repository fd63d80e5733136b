/**
 * The office's answer to a batch. It is taken only when batch, hash and every count fit; otherwise it is
 * refused as a whole and nothing changes.
 */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import { type ExportFileName, exportFileNames, formatVersion } from './columns.ts';

/** In characters; a file of so many bytes has no more. */
export const longestAcknowledgment = 20_000_000;
const fileName = z.enum(exportFileNames);

const acknowledgmentSchema = z.strictObject({
  formatVersion: z.int(),
  batchId: z.string().min(1).max(100),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .toLowerCase(),
  acceptedAt: z.iso
    .datetime({ offset: true })
    .transform((at) => Temporal.Instant.from(at).toString()),
  accepted: z.partialRecord(fileName, z.int().min(0)),
  rejected: z.array(
    z.strictObject({
      file: fileName,
      rowId: z.string().min(1).max(100),
      reason: z.string().trim().min(1).max(1000),
    }),
  ),
});

export type RejectedExportRow = {
  readonly file: ExportFileName;
  readonly rowId: string;
  readonly reason: string;
};

export type Acknowledgment = {
  readonly batchId: string;
  readonly acceptedAt: string;
  /** They go out again in a later batch under the same row id. */
  readonly rejected: readonly RejectedExportRow[];
};

/** The batch that is waiting for an answer, as it was sealed. */
export type AwaitedBatch = {
  readonly batchId: string;
  readonly sha256: string;
  /** Row ids of every file, looked at only when rows are rejected; a file without rows may be left out. */
  readonly rowIds: Readonly<Partial<Record<ExportFileName, RowIds>>>;
};

export type RowIds = Pick<ReadonlySet<string>, 'size' | 'has'>;

/** As it is kept: the hash in lower case, the instant in UTC. */
export type AcknowledgmentFile = z.infer<typeof acknowledgmentSchema>;

/**
 * Reads an acknowledgment and checks it against its batch.
 * @throws AppError `invalid-input` when it is no acknowledgment, `conflict` when it does not fit the batch
 */
export function readAcknowledgment(text: string, batch: AwaitedBatch): Acknowledgment {
  return checkAcknowledgment(parseAcknowledgment(text), batch);
}

/** @throws AppError `conflict` when it does not fit the batch: another batch, hash or count */
export function checkAcknowledgment(
  { batchId, sha256, acceptedAt, accepted, rejected }: AcknowledgmentFile,
  batch: AwaitedBatch,
): Acknowledgment {
  if (batchId !== batch.batchId) {
    throw new AppError('conflict', 'This acknowledgment is for another batch. Nothing changed.', {
      expected: batch.batchId,
      got: batchId,
    });
  }
  if (sha256 !== batch.sha256) {
    throw new AppError(
      'conflict',
      'The office acknowledged other bytes than were sealed. Nothing changed. Send the batch again.',
    );
  }
  assertCounts(accepted, rejected, batch);
  return { batchId, acceptedAt, rejected };
}

/** @throws AppError `invalid-input` naming the field */
export function parseAcknowledgment(text: string): AcknowledgmentFile {
  const notOne = (why: string) =>
    new AppError(
      'invalid-input',
      `This is no acknowledgment: ${why}. Choose the JSON file that the office sent.`,
    );
  if (text.length > longestAcknowledgment) throw notOne('it is too large');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw notOne('it is not JSON');
  }
  const parsed = acknowledgmentSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = [...(issue?.path ?? [])].join('.');
    throw notOne(field === '' ? 'fields are missing or unknown' : `“${field}” is not as agreed`);
  }
  if (parsed.data.formatVersion !== formatVersion) {
    throw notOne(`it has format version ${parsed.data.formatVersion}, not ${formatVersion}`);
  }
  return parsed.data;
}

function assertCounts(
  accepted: Readonly<Partial<Record<ExportFileName, number>>>,
  rejected: readonly RejectedExportRow[],
  batch: AwaitedBatch,
): void {
  const rejectedIds = new Map<ExportFileName, Set<string>>();
  for (const { file, rowId } of rejected) {
    const ids = rejectedIds.get(file) ?? new Set();
    rejectedIds.set(file, ids);
    if (ids.has(rowId) || batch.rowIds[file]?.has(rowId) !== true) {
      throw new AppError(
        'conflict',
        `The acknowledgment rejects a row of ${file} that the batch does not hold, or rejects it twice. Nothing changed.`,
        { file, rowId },
      );
    }
    ids.add(rowId);
  }
  for (const file of exportFileNames) {
    const sent = batch.rowIds[file]?.size ?? 0;
    const answered = (accepted[file] ?? 0) + (rejectedIds.get(file)?.size ?? 0);
    if (answered !== sent) {
      throw new AppError(
        'conflict',
        `The acknowledgment accounts for ${answered} rows of ${file}, but ${sent} were sent. Nothing changed.`,
        { file, sent, answered },
      );
    }
  }
}
