/** Agreements: seen, ended. They are made by accepting an offer. */
import { z } from 'zod';
import { offerKinds } from '../domain/negotiation/terms.ts';
import { planStates } from '../domain/plan.ts';
import { read, requestId, write } from './define.ts';
import { centsField, id, instantField, requiredText } from './fields.ts';
import { promiseSchema } from './promises.contract.ts';

export const planSchema = z.strictObject({
  id,
  offerId: id,
  kind: z.enum(offerKinds),
  totalCents: centsField,
  paidCents: centsField,
  leftCents: centsField,
  /** What its completion writes off; zero unless it is a settlement. */
  forgivenCents: centsField,
  state: z.enum(planStates),
  agreedAt: instantField,
  promises: z.array(promiseSchema),
});

export const plansContract = {
  /** Newest first; at most one is active. */
  'plans.list': read({
    input: z.strictObject({ accountId: id }),
    output: z.strictObject({ plans: z.array(planSchema) }),
  }),
  'plans.cancel': write({
    input: z.strictObject({
      requestId,
      planId: id,
      /** `defaulted` when the consumer did not keep to it. */
      as: z.enum(['cancelled', 'defaulted']),
      reason: requiredText(200),
    }),
    output: z.strictObject({ plan: planSchema }),
  }),
};
