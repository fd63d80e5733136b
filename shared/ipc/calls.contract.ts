/** Calls and visits: may it start, starting it, keeping up with it, wrapping it up. */
import { z } from 'zod';
import { phoneStatuses, phoneTypes } from '../compliance/types.ts';
import { consumerFlags } from '../domain/consumer-flags.ts';
import { nextActionKinds, outcomeCodes, proposedHolds } from '../domain/outcomes.ts';
import { decisionSchema } from './decision.ts';
import { read, requestId, write } from './define.ts';
import {
  amountField,
  centsField,
  dateField,
  id,
  instantField,
  noInput,
  phoneDigits,
  requiredText,
  textField,
} from './fields.ts';
import { releaseInput } from './release.ts';

export const callDirections = ['outbound', 'inbound', 'walk_in'] as const;
const direction = z.enum(callDirections);

const disclosure = z.enum(['recording', 'mini_miranda_full', 'mini_miranda_short', 'time_barred']);
const language = z.enum(['en', 'es']);
const answerMove = z.strictObject({
  kind: z.literal('answer'),
  answerId: z.string().min(1).max(60),
});
const speakMove = z.strictObject({ kind: z.literal('speak'), language });
const backMove = z.strictObject({ kind: z.literal('back') });
const tickMove = z.strictObject({ kind: z.literal('tick'), disclosure });

/** What the agent did in the script; the desk stamps when a disclosure was ticked. */
const newMove = z.discriminatedUnion('kind', [answerMove, speakMove, backMove, tickMove]);
const storedMove = z.discriminatedUnion('kind', [
  answerMove,
  speakMove,
  backMove,
  tickMove.extend({ at: instantField }),
]);

const longestCall = 500;
const stopped = phoneStatuses.filter((status) => status !== 'ok');

export const openCallSchema = z.strictObject({
  callId: id,
  accountId: id,
  consumerName: z.string(),
  direction,
  /** The number that was dialed, or that they called from when it is known. */
  phone: z
    .strictObject({
      phoneId: id.optional(),
      digits: phoneDigits,
      type: z.enum(phoneTypes).optional(),
    })
    .optional(),
  startedAt: instantField,
  /** It was open when the desk was unlocked: it counts as a conversation until it is wrapped up. */
  isLeftOver: z.boolean(),
  script: z.strictObject({
    id: z.string(),
    version: z.int(),
    context: z.strictObject({
      language,
      isFirstCommunication: z.boolean(),
      limitation: z.enum(['open', 'barred', 'unknown']),
      isRecorded: z.boolean(),
      nameIndicatesCollection: z.boolean(),
    }),
    moves: z.array(storedMove).max(longestCall),
  }),
  note: z.string(),
});

export type OpenCall = z.output<typeof openCallSchema>;

/** What comes next: a date, or for a call-back the instant that was agreed. */
export const nextActionInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('call_back'), at: instantField }),
  z.strictObject({ kind: z.literal('promise_due') }),
  z.strictObject({
    kind: z.enum(['call', 'letter', 'trace', 'review', 'verify_payment', 'answer_dispute']),
    on: dateField,
  }),
]);

export type NextActionInput = z.output<typeof nextActionInput>;

export const nextActionSchema = z.strictObject({
  kind: z.enum(nextActionKinds),
  on: dateField.optional(),
  /** Of a call-back. */
  at: instantField.optional(),
});

const accountId = id;

export const callsContract = {
  /** What the rules say now. Without a number only the person is judged. */
  'calls.check': read({
    input: z.strictObject({ accountId, phoneId: id.optional(), direction }),
    output: z.strictObject({ now: instantField, decision: decisionSchema }),
  }),
  /**
   * Decides again and records the attempt, or refuses with `rule-broken` and writes nothing. Outbound it is
   * a `conflict` while a call is open; people who call or come in are taken in beside it. A verdict of
   * `override` takes a supervisor's code and the reason; `blocked` takes nothing, and spends no code.
   */
  'calls.start': write({
    input: z
      .strictObject({
        requestId,
        accountId,
        phoneId: id.nullable(),
        direction,
        release: releaseInput.extend({ reason: requiredText(500) }).optional(),
      })
      .refine((input) => input.direction === 'outbound' || input.release === undefined, {
        path: ['release'],
        message: 'Who calls or comes in needs no release.',
      })
      .refine((input) => input.direction !== 'outbound' || input.phoneId !== null, {
        path: ['phoneId'],
        message: 'Choose the number to call.',
      })
      .refine((input) => input.direction !== 'walk_in' || input.phoneId === null, {
        path: ['phoneId'],
        message: 'A visit has no number.',
      }),
    output: z.strictObject({ call: openCallSchema, decision: decisionSchema }),
  }),
  /** The call that is open on this desk, of several the newest. */
  'calls.get': read({
    input: noInput,
    output: z.strictObject({ call: openCallSchema.optional() }),
  }),
  /**
   * Keeps up with a call, so that a crash loses nothing: the whole way through the script so far, and
   * the note. Saving the same twice changes nothing.
   */
  'calls.progress': write({
    input: z.strictObject({
      requestId,
      callId: id,
      moves: z.array(newMove).max(longestCall).optional(),
      note: textField(4000).optional(),
    }),
    output: z.strictObject({ call: openCallSchema }),
  }),
  /** Ends the call: outcome, note, what was agreed to happen, and what follows from it. */
  'calls.wrapUp': write({
    input: z.strictObject({
      requestId,
      callId: id,
      outcomeCode: z.enum(outcomeCodes),
      note: textField(4000),
      /** Absent: what the outcome proposes. */
      nextAction: nextActionInput.optional(),
      /** Beside the hold that the outcome itself brings. */
      holds: z
        .array(z.strictObject({ kind: z.enum(proposedHolds), amountCents: amountField.optional() }))
        .max(10),
      flags: z.array(z.enum(consumerFlags)).max(5),
      /**
       * For numbers other than the one on the line, whose mark follows from the call. A call or visit of
       * theirs that marks a number names it here, or says that there is none.
       */
      phoneMarks: z.array(z.strictObject({ phoneId: id, status: z.enum(stopped) })).max(10),
      /** The number that a mark is about was not given, or is none of those on file. */
      hasNoNumber: z.literal(true).optional(),
      /** Other debts of the same person that were spoken about: the quiet week starts for them too. */
      alsoDiscussed: z.array(id).max(50),
    }),
    output: z.strictObject({
      accountId,
      outcomeCode: z.string(),
      countsAs: z.enum(['attempt', 'contact', 'conversation', 'none']),
      nextAction: nextActionSchema.optional(),
      holds: z.array(z.string()),
      /** The account to work next, when the queue has another one. */
      next: z
        .strictObject({ accountId, consumerName: z.string(), balanceCents: centsField })
        .optional(),
    }),
  }),
};
