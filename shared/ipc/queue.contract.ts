/** The queue: what to work next and why, and what waits. */
import { z } from 'zod';
import { nextActionKinds } from '../domain/outcomes.ts';
import { sections } from '../domain/queue/sections.ts';
import { read, requestId, write } from './define.ts';
import {
  centsField,
  cursorField,
  dateField,
  done,
  id,
  instantField,
  noInput,
  pageLimit,
  requiredText,
  stateCode,
  zoneField,
} from './fields.ts';

/** Without a section: today's queue, all its reasons. */
export const queueFilterSchema = z.strictObject({
  section: z.enum(sections).optional(),
  clientId: id.optional(),
  /** Of residence. */
  state: stateCode.optional(),
  /** Only those whom the gate lets an agent call at this moment. */
  callableNow: z.literal(true).optional(),
});

export type QueueFilter = z.output<typeof queueFilterSchema>;

const bandSchema = z.strictObject({ points: z.int(), label: z.string() });

export const verdictSchema = z.strictObject({
  /** `none`: there is no number to call. */
  kind: z.enum(['call', 'wait', 'release', 'blocked', 'none']),
  /** A few words: `Call until 8:59 PM`, `Wait until 11:01 AM`, `Blocked: attorney`. */
  text: z.string(),
  /** Whole sentences with their ground. */
  reasons: z.array(z.string()),
  /** Of each reason, in the same order: the rule pack knows the rest. Empty when no rule is the ground. */
  ruleIds: z.array(z.string()),
  liftsAt: instantField.optional(),
  closesAt: instantField.optional(),
  attemptsLeft: z.int().optional(),
});

export type CallVerdict = z.output<typeof verdictSchema>;

export const queueRowSchema = z.strictObject({
  accountId: id,
  consumerName: z.string(),
  language: z.enum(['en', 'es']),
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  product: z.string(),
  /** Postal abbreviation, empty when unknown. */
  residence: z.string(),
  balanceCents: centsField,
  /** The placement file of the balance, its date and its age in days. */
  balanceAsOf: z.strictObject({ label: z.string(), date: dateField, days: z.int() }),
  section: z.enum(sections),
  /** The documented sum; its parts are balance, days since contact, days since placement. */
  score: z.strictObject({
    total: z.int(),
    balance: bandSchema,
    contact: bandSchema,
    placement: bandSchema,
  }),
  holds: z.array(z.string()),
  flags: z.array(z.string()),
  lastAction: z.string(),
  lastWorkedOn: dateField.optional(),
  lastContactOn: dateField.optional(),
  nextAction: z
    .strictObject({
      kind: z.enum(nextActionKinds),
      on: dateField.optional(),
      /** Of a call-back: the instant that was agreed. */
      at: instantField.optional(),
    })
    .optional(),
  snoozed: z.strictObject({ until: dateField, reason: z.string() }).optional(),
  /** Every clock the consumer may be living by. */
  localTimes: z.array(
    z.strictObject({ zone: zoneField, local: z.string(), abbreviation: z.string() }),
  ),
  verdict: verdictSchema,
});

export type QueueRow = z.output<typeof queueRowSchema>;

/** Exact up to 1,000; then `isMore`. */
const cappedCount = z.strictObject({ count: z.int(), isMore: z.boolean() });

export const queueContract = {
  /**
   * In the order in which accounts are worked; verdicts hold for the moment `now`. Where few accounts can be
   * called, a page of them may be short, or empty, although another one follows.
   */
  'queue.page': read({
    input: z.strictObject({
      filter: queueFilterSchema,
      cursor: cursorField.optional(),
      limit: pageLimit.optional(),
    }),
    output: z.strictObject({
      now: instantField,
      rows: z.array(queueRowSchema),
      nextCursor: cursorField.optional(),
    }),
  }),
  'queue.counts': read({
    input: noInput,
    output: z.strictObject({
      today: cappedCount,
      /** Of today's queue, those that can be called at this moment; there may be more than could be looked at. */
      callableNow: cappedCount,
      sections: z.strictObject(
        Object.fromEntries(sections.map((section) => [section, cappedCount])) as Record<
          (typeof sections)[number],
          typeof cappedCount
        >,
      ),
      views: z.array(z.strictObject({ viewId: id, ...cappedCount.shape })),
    }),
  }),
  /** Out of the queue until a later date. */
  'queue.snooze': write({
    input: z.strictObject({
      requestId,
      accountId: id,
      until: dateField,
      reason: requiredText(200),
    }),
    output: done,
  }),
  /** Ends a snooze. */
  'queue.wake': write({ input: z.strictObject({ requestId, accountId: id }), output: done }),
};
