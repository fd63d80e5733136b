/** Clients in the settings: their list, and one of them as a form. */
import { useState } from 'react';
import type { Client } from '../../../shared/ipc/clients.contract.ts';
import { useAsk } from '../../client/use-ask.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ClientForm } from './ClientForm.tsx';
import { ClientList } from './ClientList.tsx';

/** A client by id, a new one, or the list. */
type Place = { readonly clientId: string } | 'new' | 'list';

export function ClientsSettings() {
  const clients = useAsk('clients.list', {});
  const [place, setPlace] = useState<Place>('list');
  const [lastId, setLastId] = useState<string | undefined>();
  const toList = (client?: Client) => {
    if (client) setLastId(client.id);
    setPlace('list');
  };
  if (clients.error) {
    return <ErrorBanner error={clients.error.toValue()} onRetry={() => void clients.refetch()} />;
  }
  if (!clients.data) return null;
  if (place === 'list') {
    return (
      <ClientList
        clients={clients.data}
        lastId={lastId}
        onNew={() => setPlace('new')}
        onOpen={(client) => {
          setLastId(client.id);
          setPlace({ clientId: client.id });
        }}
      />
    );
  }
  const client = place === 'new' ? undefined : clients.data.find(({ id }) => id === place.clientId);
  return <ClientForm key={client?.id ?? 'new'} client={client} onDone={toList} />;
}
