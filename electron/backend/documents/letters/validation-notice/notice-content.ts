/**
 * What the validation notice adds to a letter: the itemized debt and the optional parts of the form.
 */
import { z } from 'zod';
import { amount, isoDate, line } from '../../text-fields.ts';
import { letterBase } from '../letter-base.ts';

export const validationNoticeSchema = letterBase.extend({
  type: z.literal('validation-notice'),
  /** 12 CFR 1006.34(c)(2)(vi)-(ix); zeros are printed, never left out. */
  itemization: z.strictObject({
    date: isoDate,
    balanceCents: amount,
    interestCents: amount,
    feesCents: amount,
    paidAndCreditedCents: amount,
    totalCents: amount,
  }),
  /** Where disputes and requests are taken electronically, when they are. */
  disputeUrl: line.optional(),
  requestUrl: line.optional(),
  /** Optional payment prompts (12 CFR 1006.34(d)(3)(iii)). */
  offersPaymentOptions: z.boolean(),
  asksForEnclosedAmount: z.boolean(),
});

export type NoticeContent = z.infer<typeof validationNoticeSchema>;
