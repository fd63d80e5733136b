/** Receipts: looked up, replaced, printed. A plain void comes only with the reversal of its payment. */
import { z } from 'zod';
import { read, requestId, write } from './define.ts';
import { centsField, dateField, id, instantField, requiredText } from './fields.ts';
import { bucketsSchema, methodField } from './payments.contract.ts';

export const receiptNumberField = z
  .string()
  .regex(/^[A-Z0-9]{1,6}-\d{6}$/, 'Use a receipt number such as D1-000123.');

export const receiptSchema = z.strictObject({
  receiptNumber: receiptNumberField,
  paymentId: id,
  issuedAt: instantField,
  businessDate: dateField,
  status: z.enum(['valid', 'voided']),
  voidedAt: instantField.optional(),
  voidReason: z.string().optional(),
  /** The number that this one replaces. */
  reissueOf: z.string().optional(),
  amountCents: centsField,
  method: methodField,
  payorName: z.string(),
  consumerName: z.string(),
  contentSha256: z.string(),
});

export const receiptDetailSchema = receiptSchema.extend({
  accountId: id,
  reference: z.string(),
  creditor: z.string(),
  accountTail: z.string(),
  amountInWords: z.string(),
  allocation: bucketsSchema,
  balanceBeforeCents: centsField,
  /** What the settlement that it completes forgives. */
  forgivenCents: centsField,
  balanceAfterCents: centsField,
  agentName: z.string(),
  /** What the receipt adds, such as that nothing more is owed. */
  notices: z.array(z.string()),
  /** True when the next printing is the original; later ones are marked as copies. */
  isUnprinted: z.boolean(),
  events: z.array(
    z.strictObject({
      event: z.enum(['issued', 'voided', 'reissued']),
      reason: z.string(),
      at: instantField,
    }),
  ),
});

export const receiptsContract = {
  'receipts.get': read({
    input: z.strictObject({ receiptNumber: receiptNumberField }),
    output: receiptDetailSchema,
  }),
  /** Those of one account, or all given out on one business date; newest first. */
  'receipts.list': read({
    input: z.union([z.strictObject({ accountId: id }), z.strictObject({ day: dateField })]),
    output: z.strictObject({ receipts: z.array(receiptSchema) }),
  }),
  'receipts.reissue': write({
    input: z.strictObject({
      requestId,
      receiptNumber: receiptNumberField,
      reason: requiredText(200),
      /** Who paid, spelled anew; left out it stays as it was. */
      payorName: requiredText(80).optional(),
    }),
    output: z.strictObject({
      receiptNumber: receiptNumberField,
      voidedReceiptNumber: receiptNumberField,
      receiptsLeft: z.int(),
    }),
  }),
  /** Renders from the frozen content; the answer's document is read with `documents.read`. */
  'receipts.document': write({
    input: z.strictObject({
      requestId,
      receiptNumber: receiptNumberField,
      paper: z.enum(['letter', 'roll']),
    }),
    output: z.strictObject({ documentId: id, copyKind: z.enum(['original', 'copy', 'reissue']) }),
  }),
};
