/** Clients: whose debts are worked, with their policies. */
import { z } from 'zod';
import { clientDetailsSchema } from '../domain/client.ts';
import { read, requestId, write } from './define.ts';
import { id, noInput } from './fields.ts';

export const clientSchema = z.strictObject({
  id,
  ...clientDetailsSchema.shape,
  /** True once accounts were placed: then the code stays, because what left the desk names it. */
  hasAccounts: z.boolean(),
});

export type Client = z.output<typeof clientSchema>;

export const clientsContract = {
  /** All clients by name; there are few. */
  'clients.list': read({ input: noInput, output: z.array(clientSchema) }),
  'clients.get': read({ input: z.strictObject({ clientId: id }), output: clientSchema }),
  /** Without `clientId` a new client. */
  'clients.save': write({
    input: z.strictObject({ requestId, clientId: id.optional(), client: clientDetailsSchema }),
    output: clientSchema,
  }),
};
