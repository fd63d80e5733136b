/** Promises to pay: seen, made, cancelled. */
import { z } from 'zod';
import { promiseStates } from '../domain/promise.ts';
import { read, requestId, write } from './define.ts';
import { centsField, dateField, id, instantField, textField } from './fields.ts';
import { paidField } from './payments.contract.ts';

export const promiseSchema = z.strictObject({
  id,
  /** Absent for a promise on its own. */
  planId: id.optional(),
  due: dateField,
  amountCents: centsField,
  paidCents: centsField,
  state: z.enum(promiseStates),
  madeAt: instantField,
});

export const promisesContract = {
  'promises.list': read({
    input: z.strictObject({ accountId: id }),
    output: z.strictObject({ promises: z.array(promiseSchema) }),
  }),
  'promises.make': write({
    input: z.strictObject({ requestId, accountId: id, due: dateField, amountCents: paidField }),
    output: z.strictObject({ promise: promiseSchema }),
  }),
  'promises.cancel': write({
    input: z.strictObject({ requestId, promiseId: id, reason: textField(200) }),
    output: z.strictObject({ promise: promiseSchema }),
  }),
};
