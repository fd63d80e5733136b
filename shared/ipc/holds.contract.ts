/** Holds: reasons not to contact or not to collect, placed and lifted, never erased. */
import { z } from 'zod';
import { holdKinds } from '../compliance/types.ts';
import { releaseGroundCodes } from '../domain/holds.ts';
import { requestId, write } from './define.ts';
import { amountField, done, id, requiredText, textField } from './fields.ts';
import { releaseInput } from './release.ts';

export const holdsContract = {
  /** A fact about the person reaches every linked account; any other names its debts. */
  'holds.place': write({
    input: z.strictObject({
      requestId,
      accountId: id,
      kind: z.enum(holdKinds),
      /** The part of the balance in dispute; absent means all of it. */
      amountCents: amountField.refine((amount) => amount > 0, 'Enter more than zero.').optional(),
      /** Other debts of the same person that it is about as well. */
      otherAccountIds: z.array(id).max(50),
      reason: requiredText(500),
    }),
    output: z.strictObject({ holdIds: z.array(id) }),
  }),
  'holds.release': write({
    input: z.strictObject({
      requestId,
      holdId: id,
      ground: z.enum(releaseGroundCodes),
      /** A sentence: what shows it. */
      reason: requiredText(500),
      /** Of a bankruptcy that a court ended. */
      caseNumber: textField(40).optional(),
      /** Of a hold that only a supervisor may release. */
      release: releaseInput.optional(),
    }),
    output: done,
  }),
};
