/** Filters of the queue that the agent keeps under a name. */
import { z } from 'zod';
import { read, requestId, write } from './define.ts';
import { done, id, noInput, requiredText } from './fields.ts';
import { queueFilterSchema } from './queue.contract.ts';

const name = requiredText(60);

export const savedViewSchema = z.strictObject({ id, name, filter: queueFilterSchema });

export type SavedView = z.output<typeof savedViewSchema>;

export const viewsContract = {
  /** In the order in which they were saved. */
  'views.list': read({ input: noInput, output: z.array(savedViewSchema) }),
  'views.save': write({
    input: z.strictObject({ requestId, name, filter: queueFilterSchema }),
    output: savedViewSchema,
  }),
  'views.rename': write({
    input: z.strictObject({ requestId, viewId: id, name }),
    output: savedViewSchema,
  }),
  'views.remove': write({ input: z.strictObject({ requestId, viewId: id }), output: done }),
};
