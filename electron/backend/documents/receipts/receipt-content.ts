/**
 * What a receipt says, frozen as JSON in the transaction that posts the payment. A receipt is
 * rendered from this alone, today or in three years, with the same bytes.
 */
import { z } from 'zod';
import { mostLicenses } from '../../../../shared/domain/desk-settings.ts';
import { disclosure } from '../letters/disclosures.ts';
import { amount, isoDate, line, passage, sentence } from '../text-fields.ts';

export const receiptContentSchema = z.strictObject({
  formatVersion: z.literal(1),
  receiptNumber: z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,19}$/),
  /** Local date and time as printed, such as `March 2, 2026, 10:43 AM`. */
  issuedAt: line,
  /** Zone as printed, such as `America/Chicago`. */
  zone: line,
  businessDate: isoDate,
  agency: z.strictObject({
    name: line,
    addressLines: z.array(line).min(1).max(5),
    phone: line,
    licenseLines: z.array(line).max(mostLicenses),
  }),
  payor: line,
  consumer: line,
  creditor: line,
  /** The last characters of the account number. */
  accountTail: line,
  method: z.enum(['cash', 'check', 'money_order', 'card', 'ach']),
  /** Check number, authorization code or trace number. */
  reference: line.nullable(),
  amountCents: z.int().positive(),
  amountInWords: sentence,
  allocation: z.strictObject({ principal: amount, interest: amount, fees: amount, costs: amount }),
  balanceBeforeCents: amount,
  /** Before anything is forgiven. */
  balanceAfterCents: amount,
  /** What the settlement that this payment completes forgives; absent where nothing is. */
  forgivenCents: amount.optional(),
  agentName: line,
  copyKind: z.enum(['original', 'copy', 'reissue']),
  /** The number that a reissue replaces. */
  reissueOf: line.nullable(),
  voided: z.strictObject({ reason: sentence, at: line }).nullable(),
  /** 12 CFR 1006.18(e): a receipt says that it is from a debt collector. */
  miniMiranda: sentence,
  stateNotices: z.array(passage).max(10),
});

export type ReceiptContent = z.infer<typeof receiptContentSchema>;

/**
 * The disclosure that a receipt carries: in full, because a receipt may be the first thing in writing
 * (12 CFR 1006.18(e)(1)); it says that it is from a debt collector as every later one must, (e)(2).
 */
export const RECEIPT_DISCLOSURE = disclosure(true);
