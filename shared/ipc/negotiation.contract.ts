/** The negotiation calculator: what the consumer can pay, what may be offered, what was answered. */
import { z } from 'zod';
import { frequencies, planFrequencies } from '../domain/frequency.ts';
import { offerAnswers } from '../domain/negotiation/answers.ts';
import { offerKinds } from '../domain/negotiation/terms.ts';
import { read, requestId, write } from './define.ts';
import { amountField, centsField, dateField, id, instantField, requiredText } from './fields.ts';
import { barSchema, paidField } from './payments.contract.ts';
import { planSchema } from './plans.contract.ts';

const budgetLine = z.strictObject({
  label: requiredText(60),
  amount: amountField,
  frequency: z.enum(frequencies),
  /** Income the law shields from collection, such as Social Security (42 USC 407). */
  protected: z.boolean().optional(),
});

export const worksheetSchema = z.strictObject({
  /** What the consumer says they can pay per month; outranks what the lines come to. */
  statedMonthlyCents: amountField.optional(),
  income: z.array(budgetLine).max(20),
  expenses: z.array(budgetLine).max(40),
});

export type Worksheet = z.output<typeof worksheetSchema>;

const abilitySchema = z.strictObject({
  monthlyIncomeCents: centsField,
  /** The part of it that the law shields from collection. */
  protectedIncomeCents: centsField,
  monthlyExpensesCents: centsField,
  disposableCents: centsField,
  comfortableCents: centsField,
  warnings: z.array(z.string()),
});

/** Terms on the table. An empty schedule is one payment now, without any date. */
export const termsSchema = z.strictObject({
  kind: z.enum(offerKinds),
  totalCents: paidField,
  schedule: z.array(z.strictObject({ due: dateField, amountCents: paidField })).max(600),
  frequency: z.enum(planFrequencies).optional(),
  /** Last day on which the offer can be accepted. */
  expiresOn: dateField.optional(),
});

export type Terms = z.output<typeof termsSchema>;

const optionSchema = z.strictObject({
  offer: termsSchema,
  /** What the consumer would no longer owe. */
  savingsCents: centsField,
  ruleId: z.string(),
  /** One short line. */
  terms: z.string(),
  /** What the agent can say. */
  explain: z.string(),
  /** Whether each payment stays within what the consumer can pay; absent while that is unknown. */
  withinMeans: z.boolean().optional(),
});

const refusalSchema = z.strictObject({ ruleId: z.string(), message: z.string() });

const historySchema = z.strictObject({
  offerId: id,
  madeAt: instantField,
  answeredAt: instantField.optional(),
  kind: z.enum(offerKinds),
  /** One short line. */
  terms: z.string(),
  ruleId: z.string(),
  answer: z.enum(offerAnswers),
});

export const negotiationSchema = z.strictObject({
  balanceCents: centsField,
  balanceAsOf: dateField,
  /** Why nothing may be agreed now. */
  bar: barSchema.optional(),
  /** Last day of the validation period while it runs or has yet to start. */
  validationEnd: dateField.optional(),
  /** Live promises that fall due inside it: they were made before the notice was. */
  promisesInValidation: z.int(),
  /** True while no notice has been mailed: the end is what the one that was made states, or one would that left on the next business day. */
  isNoticePending: z.boolean(),
  limitation: z.enum(['open', 'barred', 'unknown']),
  /** Last day of authority to settle; absent without any. */
  authorityEnd: dateField.optional(),
  worksheet: worksheetSchema.optional(),
  ability: abilitySchema.optional(),
  /** What offers are measured against, per month. */
  capacityCents: centsField.optional(),
  offers: z.array(optionSchema),
  /** Why there are no offers for the first date asked for. */
  offersRefused: z.string().optional(),
  activePlan: planSchema.optional(),
  history: z.array(historySchema),
  /** Earliest and latest date that a promise on its own may have. */
  promiseFrom: dateField,
  promiseUntil: dateField,
});

const checkedSchema = z.discriminatedUnion('accepted', [
  z.strictObject({
    accepted: z.literal(true),
    ruleId: z.string(),
    terms: z.string(),
    explain: z.string(),
  }),
  z.strictObject({ accepted: z.literal(false), reasons: z.array(refusalSchema) }),
]);

export const negotiationContract = {
  'negotiation.get': read({
    input: z.strictObject({
      accountId: id,
      /** The consumer's preferred first date, such as a payday. */
      firstDue: dateField.optional(),
    }),
    output: negotiationSchema,
  }),
  'negotiation.saveWorksheet': write({
    input: z.strictObject({ requestId, accountId: id, worksheet: worksheetSchema }),
    output: z.strictObject({ ability: abilitySchema }),
  }),
  /** Terms that an agent put together: within policy and law, or every reason why not. */
  'negotiation.check': read({
    input: z.strictObject({ accountId: id, offer: termsSchema }),
    output: checkedSchema,
  }),
  /** Keeps an offer with its answer. Terms outside policy are kept only as refused. */
  'negotiation.record': write({
    input: z.strictObject({
      requestId,
      accountId: id,
      offer: termsSchema,
      answer: z.enum(['open', 'refused', 'countered']),
    }),
    output: z.strictObject({ offerId: id, ruleId: z.string() }),
  }),
  /** The answer to an offer that is still open. */
  'negotiation.answer': write({
    input: z.strictObject({
      requestId,
      offerId: id,
      answer: z.enum(['refused', 'countered', 'withdrawn']),
    }),
    output: z.strictObject({ offerId: id }),
  }),
  /** Makes the agreement: an open offer by its id, or terms that are recorded first. */
  'negotiation.accept': write({
    input: z
      .strictObject({
        requestId,
        accountId: id,
        offerId: id.optional(),
        offer: termsSchema.optional(),
      })
      .refine((input) => (input.offerId === undefined) !== (input.offer === undefined), {
        message: 'Name an open offer, or give the terms.',
      }),
    output: z.strictObject({
      offerId: id,
      /** Absent when the balance is to be paid in one payment now, which needs no agreement. */
      plan: planSchema.optional(),
      /** What is to be paid now, without a plan. */
      payNowCents: centsField.optional(),
    }),
  }),
};
