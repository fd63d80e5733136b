/** The business day: what was done on it, and closing it by cash count and sealed batch. */
import { z } from 'zod';
import { denominations, isDenomination, mostPieces } from '../domain/cash-count.ts';
import { exportFiles } from '../domain/export-files.ts';
import { read, requestId, write } from './define.ts';
import { centsField, dateField, id, instantField, textField } from './fields.ts';
import { methodField } from './payments.contract.ts';

const tally = z.strictObject({ count: z.int(), cents: centsField });
const fileName = z.enum(exportFiles);

/** Rows of one file that wait for the next batch. */
export const waitingFileSchema = z.strictObject({
  file: fileName,
  rows: z.int(),
  /** Of these, rows that an acknowledgment rejected and that go out again. */
  again: z.int(),
});

export const closeSchema = z.strictObject({
  closedAt: instantField,
  expectedCents: centsField,
  countedCents: centsField,
  /** Counted less expected. */
  differenceCents: centsField,
  reason: z.string(),
  batchId: id,
  sequence: z.int(),
});

/** What a close would take now, whatever date was asked for. */
export const toCloseSchema = z.strictObject({
  /** The last close; absent before the first. */
  since: instantField.optional(),
  cashReceived: tally,
  /** Cash payments taken back. */
  cashReturned: tally,
  /** Received less returned. */
  expectedCents: centsField,
  files: z.array(waitingFileSchema),
  rows: z.int(),
  /** The earliest day with work that no batch has taken, when it is over. */
  unclosedDay: dateField.optional(),
});

export const daySummarySchema = z.strictObject({
  date: dateField,
  today: dateField,
  /** Payments by client and method; `reversed` was taken back on this day, whenever it was paid. */
  payments: z.array(
    z.strictObject({
      clientCode: z.string(),
      clientName: z.string(),
      method: methodField,
      posted: tally,
      reversed: tally,
    }),
  ),
  receipts: z.strictObject({ issued: z.int(), reissued: z.int(), voided: z.int() }),
  /** Calls and visits by how they ended; most frequent first. */
  calls: z.array(
    z.strictObject({
      /** Empty while there is no wrap-up. */
      outcomeCode: z.string(),
      label: z.string(),
      countsAs: z.enum(['attempt', 'contact', 'conversation', 'none']),
      count: z.int(),
    }),
  ),
  /** Made on this day; the others by what last became of them on it. */
  promises: z.strictObject({
    made: tally,
    kept: tally,
    partial: tally,
    broken: tally,
    cancelled: tally,
  }),
  letters: z.strictObject({
    made: z.int(),
    printed: z.int(),
    mailed: z.int(),
    returned: z.int(),
    cancelled: z.int(),
  }),
  /** Closes of this day, earliest first. */
  closes: z.array(closeSchema),
  toClose: toCloseSchema,
});

export type DaySummary = z.output<typeof daySummarySchema>;
export type ToClose = z.output<typeof toCloseSchema>;

const countSchema = z.strictObject({
  denominationCents: z.int().refine(isDenomination, 'There is no such bill or coin.'),
  count: z.int().min(0).max(mostPieces),
});

export const dayContract = {
  /** Today without a date. */
  'day.summary': read({
    input: z.strictObject({ date: dateField.optional() }),
    output: daySummarySchema,
  }),
  /** Counts the cash and seals everything that no batch has taken, in one step. */
  'day.close': write({
    input: z.strictObject({
      requestId,
      counts: z.array(countSchema).max(denominations.length),
      /** Required when the count differs from the receipts. */
      reason: textField(300).optional(),
    }),
    output: closeSchema.extend({
      fileName: z.string(),
      sha256: z.string(),
      files: z.array(waitingFileSchema),
      rows: z.int(),
    }),
  }),
};
