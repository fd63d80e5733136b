/** What is said about letters over the contract: orders, outlooks, rows, results. */
import { z } from 'zod';
import { letterKinds, letterStates, waitKinds } from '../domain/letters.ts';
import { centsField, dateField, id, instantField, stateCode } from './fields.ts';

export const letterKindField = z.enum(letterKinds);
export const languageField = z.enum(['en', 'es']);
const waitSchema = z.strictObject({ kind: z.enum(waitKinds), message: z.string() });

/** Sentences to know before making it, such as that a state's rules have not been reviewed. */
const cautions = z.array(z.string());

/** What making it now would do. */
export const outlookSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), cautions }),
  z.strictObject({ kind: z.literal('waits'), waits: z.array(waitSchema), cautions }),
  z.strictObject({
    kind: z.literal('refused'),
    /** A few words. */
    label: z.string(),
    /** A rule forbids it; otherwise there is nothing to write about. */
    isForbidden: z.boolean(),
    /** Whole sentences. */
    reasons: z.array(z.string()),
    /** Of each reason, in the same order, where rules of the pack are the grounds; else empty. */
    ruleIds: z.array(z.string()),
  }),
]);

export type LetterOutlook = z.output<typeof outlookSchema>;

/** A letter to be made. Without plan, offer or promise: the one that is in force. */
export const letterOrderSchema = z.strictObject({
  accountId: id,
  type: letterKindField,
  /** Default English; the validation notice has a Spanish form. */
  language: languageField.optional(),
  planId: id.optional(),
  offerId: id.optional(),
  promiseId: id.optional(),
});

export type LetterOrder = z.output<typeof letterOrderSchema>;

export const proposalSchema = z.strictObject({
  /** Unique among proposals. */
  key: z.string(),
  order: letterOrderSchema,
  consumerName: z.string(),
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  /** Postal abbreviation, empty when unknown. */
  residence: z.string(),
  language: languageField,
  balanceCents: centsField,
  /** Why it is due, in a few words. */
  why: z.string(),
  /** Last day on which it should leave. */
  dueOn: dateField.optional(),
  isUrgent: z.boolean(),
  outlook: outlookSchema,
});

export type LetterProposal = z.output<typeof proposalSchema>;

export const proposalFilterSchema = z.strictObject({
  type: letterKindField.optional(),
  clientId: id.optional(),
  /** Of residence. */
  state: stateCode.optional(),
});

export type ProposalFilter = z.output<typeof proposalFilterSchema>;

const madeSchema = z.strictObject({
  letterId: id,
  accountId: id,
  type: letterKindField,
  state: z.enum(['waiting', 'queued']),
  waits: z.array(waitSchema),
});

const refusedSchema = z.strictObject({
  accountId: id,
  type: letterKindField,
  reasons: z.array(z.string()),
});

/** What became of each order: nothing is made against the rules, and the reason is told. */
export const makeResultSchema = z.strictObject({
  made: z.array(madeSchema),
  refused: z.array(refusedSchema),
});

export type MakeResult = z.output<typeof makeResultSchema>;

/** The result of the job of `letters.makeAll`. */
export const makeAllResultSchema = z.strictObject({
  queued: z.int(),
  waiting: z.int(),
  refused: z.int(),
  /** The first ones. */
  refusals: z.array(refusedSchema),
});

export const heldBackSchema = z.strictObject({
  letterId: id,
  consumerName: z.string(),
  type: letterKindField,
  reason: z.string(),
});

/** The result of the job of `letters.renderBatch`. */
export const batchResultSchema = z.strictObject({
  /** Null when no letter could be printed. */
  batch: z.strictObject({ batchId: id, documentId: id, letters: z.int() }).nullable(),
  /** Pulled because the rules forbid them now or what they say is no longer so. */
  cancelled: z.array(heldBackSchema),
  /** Still queued: their stated mailing date has passed, or they cannot be drawn. */
  skipped: z.array(heldBackSchema),
  /** Queued letters that did not fit into this batch. */
  left: z.int(),
});

export type BatchResult = z.output<typeof batchResultSchema>;

export const letterRowSchema = z.strictObject({
  id,
  accountId: id,
  consumerName: z.string(),
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  type: letterKindField,
  language: languageField,
  state: z.enum(letterStates),
  waits: z.array(waitSchema),
  /** Printed on it and on its slip. */
  reference: z.string(),
  mailingDate: dateField,
  /** The stated date has passed and it has not been mailed: it must be made again. */
  isLate: z.boolean(),
  /** Not mailed yet, and by now forbidden: it must not go out. */
  stop: z.strictObject({ label: z.string(), reason: z.string() }).optional(),
  validationEndsOn: dateField.optional(),
  mailedOn: dateField.optional(),
  batchId: id.optional(),
  madeAt: instantField,
  /** Of the latest event, such as why it was cancelled. */
  reason: z.string(),
});

export type LetterRow = z.output<typeof letterRowSchema>;

export const letterSchema = z.strictObject({
  ...letterRowSchema.shape,
  /** As on the envelope; empty while there is no address. */
  recipientLines: z.array(z.string()),
  /** What it says, in the order of the letter. */
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  stateTexts: z.array(z.string()),
  licenseLines: z.array(z.string()),
  events: z.array(
    z.strictObject({
      event: z.enum(['made', 'printed', 'mailed', 'returned', 'cancelled']),
      on: dateField,
      reason: z.string(),
      at: instantField,
    }),
  ),
});

export type Letter = z.output<typeof letterSchema>;

export const batchSchema = z.strictObject({
  batchId: id,
  documentId: id,
  letters: z.int(),
  /** Printed and not yet marked mailed. */
  left: z.int(),
  /** The earliest stated mailing date among those. */
  mailingDate: dateField.optional(),
  at: instantField,
});

/** Exact up to 1,000; then `isMore`. */
export const cappedCount = z.strictObject({ count: z.int(), isMore: z.boolean() });

export const optionSchema = z.strictObject({
  order: letterOrderSchema,
  /** Which plan, offer or promise, in a few words; empty where there is nothing to tell apart. */
  about: z.string(),
  outlook: outlookSchema,
});

export type LetterOption = z.output<typeof optionSchema>;
