/** Checks of the whole desk, and what support may see of it. */
import { z } from 'zod';
import { requestId, write } from './define.ts';
import { id } from './fields.ts';

/** One check's answer: ids of what is wrong, never names, numbers or amounts. */
export const checkResultSchema = z.strictObject({
  check: z.string(),
  /** What holds when it is ok, as a sentence. */
  states: z.string(),
  ok: z.boolean(),
  /** The first hundred; `count` has them all. */
  problems: z.array(z.string()),
  count: z.int(),
});

export type CheckResult = z.infer<typeof checkResultSchema>;

/** The result of a job of kind `verify`. */
export const verifyResultSchema = z.strictObject({
  ok: z.boolean(),
  checks: z.array(checkResultSchema),
});

export const checksContract = {
  'checks.verify': write({
    input: z.strictObject({ requestId }),
    output: z.strictObject({ jobId: id }),
  }),
  'checks.diagnostics': write({
    input: z.strictObject({ requestId }),
    output: z.strictObject({ documentId: id }),
  }),
};
