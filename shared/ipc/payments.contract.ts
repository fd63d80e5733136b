/** Money in: what a payment would do, posting it, taking it back. */
import { z } from 'zod';
import { paymentMethods } from '../domain/payment-method.ts';
import { promiseStates } from '../domain/promise.ts';
import { read, requestId, write } from './define.ts';
import {
  amountField,
  centsField,
  dateField,
  id,
  instantField,
  requiredText,
  textField,
} from './fields.ts';

/** More than zero, up to one hundred million dollars. */
export const paidField = amountField.refine((amount) => amount > 0, 'Enter more than zero.');

export const methodField = z.enum(paymentMethods);

/** One amount per bucket. */
export const bucketsSchema = z.strictObject({
  principal: centsField,
  interest: centsField,
  fees: centsField,
  costs: centsField,
});

/** Why nothing is collected on an account now. */
export const barSchema = z.strictObject({
  ruleId: z.string(),
  citation: z.string(),
  message: z.string(),
});

export const paymentSchema = z.strictObject({
  id,
  accountId: id,
  receivedAt: instantField,
  businessDate: dateField,
  method: methodField,
  reference: z.string(),
  /** Negative on a reversal. */
  amountCents: centsField,
  allocation: bucketsSchema,
  payorName: z.string(),
  status: z.enum(['posted', 'reversed', 'reversal']),
  /** The payment that a reversal takes back. */
  reversalOf: id.optional(),
  reason: z.string(),
  /** The receipt that is valid now; a reversed payment has none. */
  receiptNumber: z.string().optional(),
});

/** What the agent should say or do about it; none of them stops the payment. */
const warningSchema = z.strictObject({
  id: z.enum([
    'limitation',
    'receipts-low',
    'overpays-promises',
    'settlement-late',
    'completes-settlement',
  ]),
  message: z.string(),
});

const promiseEffectSchema = z.strictObject({
  promiseId: id,
  due: dateField,
  amountCents: centsField,
  appliedCents: centsField,
  /** The promise's state after the payment. */
  becomes: z.enum(promiseStates),
});

export const previewSchema = z.strictObject({
  allocation: bucketsSchema,
  balanceBeforeCents: centsField,
  balanceAfterCents: centsField,
  promises: z.array(promiseEffectSchema),
  /** What no promise asked for. */
  unappliedCents: centsField,
  plan: z.strictObject({ planId: id, completes: z.boolean(), leftCents: centsField }).optional(),
  /** What a completed settlement forgives. */
  writtenOffCents: centsField,
  nextReceiptNumber: z.string(),
  warnings: z.array(warningSchema),
});

/** What the payment form starts from. */
export const payFormSchema = z.strictObject({
  balanceCents: centsField,
  payorName: z.string(),
  bar: barSchema.optional(),
  nextReceiptNumber: z.string().optional(),
  receiptsLeft: z.int(),
  /** Why payments are stopped, or that receipt numbers run low. */
  supplyMessage: z.string().optional(),
  /** Amounts that the agent can take with one key. */
  suggestions: z.array(
    z.strictObject({
      kind: z.enum(['promise', 'plan-left', 'balance']),
      amountCents: centsField,
      due: dateField.optional(),
    }),
  ),
});

const nextRowSchema = z.strictObject({
  accountId: id,
  consumerName: z.string(),
  balanceCents: centsField,
});

export const moneyStateSchema = z.strictObject({
  balanceCents: centsField,
  accountState: z.enum(['live', 'paid', 'settled', 'closed', 'recalled']),
  /** The account to work next, when the queue has another one. */
  next: nextRowSchema.optional(),
});

export const paymentsContract = {
  'payments.form': read({ input: z.strictObject({ accountId: id }), output: payFormSchema }),
  'payments.preview': read({
    input: z.strictObject({
      accountId: id,
      amountCents: paidField,
      method: methodField,
      reference: textField(60).optional(),
      payorName: textField(80).optional(),
    }),
    output: previewSchema,
  }),
  'payments.list': read({
    input: z.strictObject({ accountId: id }),
    output: z.strictObject({ payments: z.array(paymentSchema) }),
  }),
  'payments.post': write({
    input: z
      .strictObject({
        requestId,
        accountId: id,
        method: methodField,
        amountCents: paidField,
        reference: textField(60),
        payorName: requiredText(80),
      })
      .refine((input) => input.method === 'cash' || input.reference.length > 0, {
        path: ['reference'],
        message: 'Enter the number that identifies this payment.',
      }),
    output: moneyStateSchema.extend({
      payment: paymentSchema,
      receiptNumber: z.string(),
      receiptsLeft: z.int(),
      writtenOffCents: centsField,
    }),
  }),
  'payments.reverse': write({
    input: z.strictObject({ requestId, paymentId: id, reason: requiredText(200) }),
    output: moneyStateSchema.extend({
      reversal: paymentSchema,
      voidedReceiptNumber: z.string(),
      /** The settlement agreed since, which ended because the balance it settled is another one now. */
      endedPlanId: id.optional(),
    }),
  }),
};
