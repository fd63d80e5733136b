/** Finding an account by anything the agent may have in hand. */
import { z } from 'zod';
import { read } from './define.ts';
import { centsField, cursorField, id, pageLimit } from './fields.ts';

export const foundAccountSchema = z.strictObject({
  accountId: id,
  consumerName: z.string(),
  client: z.strictObject({ code: z.string(), name: z.string() }),
  number: z.string(),
  product: z.string(),
  residence: z.string(),
  balanceCents: centsField,
  state: z.enum(['live', 'paid', 'settled', 'closed', 'recalled']),
  holds: z.array(z.string()),
});

export type FoundAccount = z.output<typeof foundAccountSchema>;

export const searchContract = {
  /** Names, numbers, phones in any format and notes; words match by their beginning. */
  'accounts.search': read({
    input: z.strictObject({
      text: z.string().max(200),
      cursor: cursorField.optional(),
      limit: pageLimit.optional(),
    }),
    output: z.strictObject({
      accounts: z.array(foundAccountSchema),
      nextCursor: cursorField.optional(),
    }),
  }),
};
