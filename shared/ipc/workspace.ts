/** One account with all that its workspace shows: who, how to reach them, what is owed, what stands in the way. */
import { z } from 'zod';
import { holdKinds, phoneStatuses, phoneTypes } from '../compliance/types.ts';
import { accountFlagIds } from '../domain/account-flags.ts';
import { consumerFlags } from '../domain/consumer-flags.ts';
import { likenesses } from '../domain/same-person.ts';
import { nextActionSchema, openCallSchema } from './calls.contract.ts';
import { decisionSchema, localTimeSchema } from './decision.ts';
import { centsField, dateField, id, instantField } from './fields.ts';
import { bucketsSchema } from './payments.contract.ts';
import { standingWishSchema } from './wishes.ts';

const accountState = z.enum(['live', 'paid', 'settled', 'closed', 'recalled']);

export const accountHeadSchema = z.strictObject({
  id,
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  /** The last four characters. */
  tail: z.string(),
  product: z.string(),
  contractType: z.string(),
  creditorAtItemization: z.string(),
  currentCreditor: z.string(),
  state: accountState,
  balanceCents: centsField,
  /** The placement file of the balance, its date and its age in days. */
  balanceAsOf: z.strictObject({ label: z.string(), date: dateField, days: z.int() }),
  placedOn: dateField,
  placementNotes: z.string(),
  /** Postal abbreviation, empty when unknown. */
  residence: z.string(),
});

export const consumerSchema = z.strictObject({
  type: z.enum(['person', 'business']),
  name: z.string(),
  dateOfBirth: dateField.optional(),
  ssnLast4: z.string().optional(),
  language: z.enum(['en', 'es']),
  email: z.string(),
  /** The consumer's own statement of where they are. */
  statedZone: z.string().optional(),
  flags: z.array(z.enum(consumerFlags)).readonly(),
});

/** A number with what the rules say of calling it now. */
export const phoneSchema = z.strictObject({
  id,
  digits: z.string(),
  type: z.enum(phoneTypes),
  status: z.enum(phoneStatuses),
  source: z.string(),
  since: z.string(),
  decision: decisionSchema,
});

export const addressSchema = z.strictObject({
  id,
  line1: z.string(),
  line2: z.string(),
  city: z.string(),
  state: z.string(),
  zip: z.string(),
  status: z.enum(['current', 'former', 'bad']),
  source: z.string(),
  since: z.string(),
});

export const partySchema = z.strictObject({
  id,
  role: z.string(),
  name: z.string(),
  address: z.string(),
  phone: z.string(),
});

export const holdSchema = z.strictObject({
  id,
  kind: z.string(),
  label: z.string(),
  scope: z.enum(['person', 'debt']),
  amountCents: centsField.optional(),
  reason: z.string(),
  at: instantField,
});

export const flagSchema = z.strictObject({
  id: z.enum(accountFlagIds),
  label: z.string(),
  hint: z.string(),
  tellsOfDebt: z.boolean(),
  tone: z.enum(['attention', 'neutral']),
});

export const debtSchema = z.strictObject({
  itemizationDateType: z.string(),
  itemizationDate: dateField,
  itemizationCents: centsField,
  interestSinceCents: centsField,
  feesSinceCents: centsField,
  paymentsSinceCents: centsField,
  creditsSinceCents: centsField,
  /** What happened on this desk since placement: one line per kind, signed. */
  sincePlacement: z.array(z.strictObject({ kind: z.string(), amountCents: centsField })).readonly(),
  buckets: bucketsSchema,
  /** Ten-thousandths of a percent. */
  annualRateE4: z.int().optional(),
  openDate: dateField.optional(),
  delinquencyDate: dateField.optional(),
  chargeOffDate: dateField.optional(),
  lastPaymentDate: dateField.optional(),
  lastPaymentCents: centsField.optional(),
  limitation: z.enum(['open', 'barred', 'unknown']),
  validationSentOn: dateField.optional(),
  validationEndsOn: dateField.optional(),
});

const linkSchema = z.strictObject({
  accountId: id,
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  consumerName: z.string(),
  balanceCents: centsField,
  state: accountState,
});

const likelySameSchema = linkSchema.extend({
  /** What is the same besides the name. */
  shares: z.enum(likenesses),
  /** Kinds of hold in force on that person. */
  holds: z.array(z.enum(holdKinds)),
});

export const workspaceSchema = z.strictObject({
  now: instantField,
  /** The desk's zone: the agent's own clock. */
  zone: z.string(),
  today: dateField,
  account: accountHeadSchema,
  consumer: consumerSchema,
  debt: debtSchema,
  /** What the rules say of the person, whatever the number. */
  contact: z.strictObject({
    decision: decisionSchema,
    /** Every clock the consumer may be living by. */
    localTimes: z.array(localTimeSchema).readonly(),
    /** The strictest limit that bears on a call: what `attemptsLeft` counts down from. */
    attemptsTotal: z.int(),
  }),
  phones: z.array(phoneSchema).readonly(),
  addresses: z.array(addressSchema).readonly(),
  mail: z.enum(['ok', 'bad', 'missing']),
  parties: z.array(partySchema).readonly(),
  /** What the person wants of the ways and times of contact, the first first. */
  wishes: z.array(standingWishSchema).readonly(),
  holds: z.array(holdSchema).readonly(),
  flags: z.array(flagSchema).readonly(),
  nextAction: nextActionSchema.optional(),
  /** What the rules say, as things stand, of the call back that is agreed for later. */
  callBack: z.strictObject({ at: instantField, decision: decisionSchema }).optional(),
  snoozed: z.strictObject({ until: dateField, reason: z.string() }).optional(),
  promises: z.strictObject({
    /** Still awaiting payment, earliest due first. */
    open: z
      .array(z.strictObject({ due: dateField, amountCents: centsField, paidCents: centsField }))
      .readonly(),
    broken: z.int(),
    kept: z.int(),
    plan: z
      .strictObject({
        id,
        kind: z.string(),
        totalCents: centsField,
        paidCents: centsField,
        agreedAt: instantField,
      })
      .optional(),
  }),
  letters: z
    .array(
      z.strictObject({
        id,
        type: z.string(),
        state: z.string(),
        mailingDate: dateField,
        madeAt: instantField,
      }),
    )
    .readonly(),
  /** Other debts of the same person. */
  otherAccounts: z.array(linkSchema).readonly(),
  /** Accounts that may belong to the same person, unless an agent said that they do not. */
  likelySame: z.array(likelySameSchema).readonly(),
  /** What the script may say, by placeholder; what may be spoken when is the script's to decide. */
  spoken: z.strictObject({
    en: z.record(z.string(), z.string()),
    es: z.record(z.string(), z.string()),
  }),
  /** The consumer has not had the full disclosure about this debt yet: it is due. */
  isFirstCommunication: z.boolean(),
  /** The call that is open on the desk, here or on another account. */
  openCall: openCallSchema.optional(),
  /** Outcome codes used lately, newest first. */
  recentOutcomes: z.array(z.string()).readonly(),
  noteDraft: z.string(),
});

export type Workspace = z.output<typeof workspaceSchema>;
