/** Long work: progress, result, cancel. */
import { z } from 'zod';
import { read, requestId, write } from './define.ts';
import { done, id } from './fields.ts';

export const jobSchema = z.strictObject({
  id,
  kind: z.enum(['import', 'letters', 'verify', 'backup', 'start-of-day']),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.int(),
  /** Zero while the total is not known. */
  total: z.int(),
  error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  /** What the job made; its shape belongs to the job's kind. */
  result: z.json().optional(),
});

export type Job = z.infer<typeof jobSchema>;

export const jobsContract = {
  'jobs.get': read({ input: z.strictObject({ jobId: id }), output: jobSchema }),
  'jobs.cancel': write({ input: z.strictObject({ requestId, jobId: id }), output: done }),
};
