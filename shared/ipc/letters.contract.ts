/** Letters: what is due to be written, making, printing and mailing, and what came back. */
import { z } from 'zod';
import { letterStates, mostLettersAtOnce, mostLettersInBatch } from '../domain/letters.ts';
import { read, requestId, write } from './define.ts';
import {
  cursorField,
  dateField,
  done,
  id,
  noInput,
  pageLimit,
  requiredText,
  textField,
} from './fields.ts';
import {
  batchSchema,
  cappedCount,
  heldBackSchema,
  languageField,
  letterKindField,
  letterOrderSchema,
  letterRowSchema,
  letterSchema,
  makeResultSchema,
  optionSchema,
  proposalFilterSchema,
  proposalSchema,
} from './letters.ts';

const letterIds = z.array(id).min(1).max(mostLettersAtOnce);

export const lettersContract = {
  'letters.counts': read({
    input: noInput,
    output: z.strictObject({
      proposed: cappedCount,
      waiting: cappedCount,
      queued: cappedCount,
      printed: cappedCount,
      mailed: cappedCount,
      returned: cappedCount,
      cancelled: cappedCount,
    }),
  }),
  /** What is due to be written, the urgent first. */
  'letters.proposals': read({
    input: z.strictObject({
      filter: proposalFilterSchema,
      cursor: cursorField.optional(),
      limit: pageLimit.optional(),
    }),
    output: z.strictObject({
      /** The date that letters made now would state. */
      mailingDate: dateField,
      rows: z.array(proposalSchema),
      nextCursor: cursorField.optional(),
    }),
  }),
  /** Every letter that one account could get, with what making it would do. */
  'letters.options': read({
    input: z.strictObject({ accountId: id, mailingDate: dateField.optional() }),
    output: z.strictObject({
      mailingDate: dateField,
      consumerLanguage: languageField,
      options: z.array(optionSchema),
    }),
  }),
  'letters.make': write({
    input: z.strictObject({
      requestId,
      orders: z.array(letterOrderSchema).min(1).max(mostLettersAtOnce),
      /** Default: the next business day. */
      mailingDate: dateField.optional(),
    }),
    output: makeResultSchema,
  }),
  /** Makes everything that is proposed, as a job. */
  'letters.makeAll': write({
    input: z.strictObject({
      requestId,
      filter: proposalFilterSchema,
      mailingDate: dateField.optional(),
    }),
    output: z.strictObject({ jobId: id }),
  }),
  /** Newest first. */
  'letters.list': read({
    input: z.strictObject({
      state: z.enum(letterStates).optional(),
      type: letterKindField.optional(),
      accountId: id.optional(),
      clientId: id.optional(),
      batchId: id.optional(),
      /** As printed or scanned; spaces and case do not matter. */
      reference: z.string().max(40).optional(),
      cursor: cursorField.optional(),
      limit: pageLimit.optional(),
    }),
    output: z.strictObject({
      rows: z.array(letterRowSchema),
      nextCursor: cursorField.optional(),
    }),
  }),
  'letters.get': read({ input: z.strictObject({ letterId: id }), output: letterSchema }),
  /** One letter as a document; its state stays. Before it is mailed the checks of a printing hold. */
  'letters.preview': write({
    input: z.strictObject({ requestId, letterId: id }),
    output: z.strictObject({ documentId: id }),
  }),
  /** Prints letters as one document, as a job; without ids every letter that is ready. */
  'letters.renderBatch': write({
    input: z.strictObject({
      requestId,
      letterIds: z.array(id).min(1).max(mostLettersInBatch).optional(),
    }),
    output: z.strictObject({ jobId: id }),
  }),
  /** The latest printings, newest first. */
  'letters.batches': read({
    input: noInput,
    output: z.strictObject({ batches: z.array(batchSchema) }),
  }),
  /** Refuses a notice that was mailed later than it states: its period would be too short. */
  'letters.markMailed': write({
    input: z
      .strictObject({
        requestId,
        letterIds: letterIds.optional(),
        batchId: id.optional(),
        on: dateField,
      })
      .refine(({ letterIds: ids, batchId }) => (ids === undefined) !== (batchId === undefined), {
        message: 'Name letters, or a batch.',
      }),
    output: z.strictObject({ mailed: z.int(), refused: z.array(heldBackSchema) }),
  }),
  'letters.cancel': write({
    input: z.strictObject({ requestId, letterIds, reason: requiredText(200) }),
    output: z.strictObject({ cancelled: z.int() }),
  }),
  /** Mail that came back: the address is bad, and a notice's period does not run. */
  'letters.returned': write({
    input: z.strictObject({ requestId, letterId: id, on: dateField, reason: requiredText(200) }),
    output: done,
  }),
  /** From today's facts and for a new mailing date; what was not mailed is cancelled. */
  'letters.remake': write({
    input: z.strictObject({ requestId, letterIds, mailingDate: dateField.optional() }),
    output: makeResultSchema,
  }),
  /** What states require without wording at hand, and the wording that counsel approved. */
  'letters.stateTexts': read({
    input: noInput,
    output: z.strictObject({
      texts: z.array(
        z.strictObject({
          id: z.string(),
          requirement: z.string(),
          text: z.string().optional(),
          approvedBy: z.string().optional(),
          on: dateField.optional(),
        }),
      ),
    }),
  }),
  /** An empty text takes the wording back. */
  'letters.saveStateText': write({
    input: z.strictObject({
      requestId,
      id: z.string().max(40),
      text: textField(3900),
      approvedBy: textField(80),
    }),
    output: done,
  }),
};
