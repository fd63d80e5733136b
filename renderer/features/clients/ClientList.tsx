/** All clients with what each lets the agent agree to. */
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import type { Client } from '../../../shared/ipc/clients.contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PlusIcon, ScaleIcon } from '../../components/icons/icons.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { TableSheet } from '../../components/TableSheet.tsx';
import { useRowFocus } from '../../components/useRowFocus.ts';
import {
  type Column,
  VirtualTable,
  type VirtualTableHandle,
} from '../../components/VirtualTable.tsx';
import { planText, settlementText } from './policy-words.ts';

const Root = styled('div')({ maxWidth: 1080, paddingBottom: 32 });

const columns: readonly Column<Client>[] = [
  { id: 'code', header: 'Code', width: 104, cell: ({ code }) => code },
  {
    id: 'name',
    header: 'Client',
    width: 200,
    grow: 2,
    cell: ({ name }) => <strong>{name}</strong>,
  },
  {
    id: 'settlements',
    header: 'Settlements',
    width: 120,
    cell: ({ policy }) => settlementText(policy),
  },
  {
    id: 'plans',
    header: 'Plans',
    width: 180,
    grow: 1,
    priority: 2,
    cell: ({ policy }) => planText(policy),
  },
  {
    id: 'accounts',
    header: 'Accounts',
    width: 96,
    priority: 3,
    cell: ({ hasAccounts }) => (hasAccounts ? 'Placed' : 'None yet'),
  },
];

export type ClientListProps = {
  readonly clients: readonly Client[];
  /** The client one comes back from: the keyboard stands on it. */
  readonly lastId: string | undefined;
  readonly onOpen: (client: Client) => void;
  readonly onNew: () => void;
};

export function ClientList({ clients, lastId, onOpen, onNew }: ClientListProps) {
  const list = useRef<VirtualTableHandle>(null);
  useRowFocus(list, clients, lastId !== undefined);
  const add = (
    <ActionButton kind="primary" icon={PlusIcon} onClick={onNew}>
      New client
    </ActionButton>
  );
  return (
    <Root>
      <PageHeader
        title="Clients"
        description="Whose debts are worked, how letters name them, and what each lets you agree to."
        actions={add}
      />
      {clients.length === 0 ? (
        <EmptyState title="No clients yet" icon={ScaleIcon}>
          A placement file brings its clients along, with a cautious policy. Or write one down
          before its first file comes.
        </EmptyState>
      ) : (
        <TableSheet rows={clients.length}>
          <VirtualTable
            ref={list}
            label="Clients"
            columns={columns}
            rows={clients}
            rowKey={({ id }) => id}
            status="ready"
            total={clients.length}
            initialKey={lastId}
            onOpen={onOpen}
          />
        </TableSheet>
      )}
    </Root>
  );
}
