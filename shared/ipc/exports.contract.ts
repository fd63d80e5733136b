/** Sealed batches: what left the desk, what the office answered, what goes out again. */
import { z } from 'zod';
import { exportFiles } from '../domain/export-files.ts';
import { read, requestId, write } from './define.ts';
import { cursorField, dateField, id, instantField, pageLimit } from './fields.ts';

export const batchSchema = z.strictObject({
  batchId: id,
  sequence: z.int(),
  businessDate: dateField,
  sealedAt: instantField,
  fileName: z.string(),
  sha256: z.string(),
  /** Rows of all files, and bytes of the ZIP. */
  rows: z.int(),
  bytes: z.int(),
  /** `sealed` until the office answers; `returned` when it rejected rows. */
  state: z.enum(['sealed', 'accepted', 'returned']),
  acceptedAt: instantField.optional(),
  rejectedRows: z.int(),
  /** Of these, the rows that have not gone out again yet. */
  waitingRows: z.int(),
});

export const rejectedRowSchema = z.strictObject({
  rowId: z.string(),
  file: z.enum(exportFiles),
  reason: z.string(),
  /** The batch that was answered. */
  batchId: id,
  sequence: z.int(),
  /** The batch in which it went out again. */
  resentIn: z.int().optional(),
  /** The account it is about, while that is on the desk. */
  account: z
    .strictObject({
      accountId: id.optional(),
      clientCode: z.string(),
      number: z.string(),
    })
    .optional(),
});

export type Batch = z.output<typeof batchSchema>;
export type RejectedRow = z.output<typeof rejectedRowSchema>;

const page = { cursor: cursorField.optional(), limit: pageLimit.optional() };

export const exportsContract = {
  /** Newest first. */
  'exports.list': read({
    input: z.strictObject(page),
    output: z.strictObject({ batches: z.array(batchSchema), nextCursor: cursorField.optional() }),
  }),
  /** Rows that wait for the next batch first, then those that went out again, newest first. */
  'exports.rejected': read({
    input: z.strictObject(page),
    output: z.strictObject({
      rows: z.array(rejectedRowSchema),
      waiting: z.int(),
      nextCursor: cursorField.optional(),
    }),
  }),
  /** The bytes of the batch as they were sealed, as a document to save. */
  'exports.document': write({
    input: z.strictObject({ requestId, batchId: id }),
    output: z.strictObject({ documentId: id }),
  }),
  /** The office's answer to a batch: taken whole, or refused and nothing changes. */
  'exports.acknowledge': write({
    input: z.strictObject({ requestId, uploadId: id }),
    output: z.strictObject({
      batchId: id,
      sequence: z.int(),
      acceptedRows: z.int(),
      rejectedRows: z.int(),
      /** True when the desk had taken this very answer before. */
      known: z.boolean(),
    }),
  }),
};
