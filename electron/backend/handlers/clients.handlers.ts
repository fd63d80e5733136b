import { getClient, saveClient, toClient } from '../services/clients/save-client.ts';
import { listClients } from '../store/clients.store.ts';
import type { Handlers } from './handler.ts';

export const clientsHandlers: Handlers<'clients'> = {
  'clients.list': (context) => listClients(context.db).map(toClient),
  'clients.get': (context, { clientId }) => toClient(getClient(context, clientId)),
  'clients.save': (context, input) => saveClient(context, input),
};
