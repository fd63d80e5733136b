/** Whom a search finds, in the queue and outside it. */
import { type RefObject, useState } from 'react';
import type { FoundAccount } from '../../../shared/ipc/search.contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { SearchIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import {
  type Column,
  VirtualTable,
  type VirtualTableHandle,
} from '../../components/VirtualTable.tsx';
import type { useFoundAccounts } from './queue.queries.ts';
import type { QueueActions } from './queue-actions.ts';
import { holdText } from './queue-words.ts';
import { useRowCommands } from './use-row-commands.ts';

const states = {
  live: { tone: 'next', word: 'In work' },
  paid: { tone: 'done', word: 'Paid' },
  settled: { tone: 'done', word: 'Settled' },
  closed: { tone: 'neutral', word: 'Closed' },
  recalled: { tone: 'neutral', word: 'Recalled' },
} as const;

function StandingChip({ account }: { readonly account: FoundAccount }) {
  const [hold] = account.holds;
  const look = hold === undefined ? states[account.state] : undefined;
  return (
    <StatusChip tone={look?.tone ?? 'blocked'} variant="plain">
      {look?.word ?? `On hold: ${account.holds.map(holdText).join(', ')}`}
    </StatusChip>
  );
}

const columns: readonly Column<FoundAccount>[] = [
  {
    id: 'consumer',
    header: 'Consumer',
    width: 180,
    grow: 2,
    cell: (row) => <strong>{row.consumerName}</strong>,
  },
  {
    id: 'client',
    header: 'Client and product',
    width: 200,
    grow: 2,
    priority: 3,
    cell: (row) => [row.client.name, row.product].filter(Boolean).join(' · '),
  },
  { id: 'number', header: 'Account', width: 130, priority: 2, cell: (row) => row.number },
  { id: 'lives', header: 'Lives in', width: 72, priority: 4, cell: (row) => row.residence },
  {
    id: 'balance',
    header: 'Balance',
    width: 110,
    align: 'end',
    cell: (row) => <Money amount={row.balanceCents} />,
  },
  {
    id: 'standing',
    header: 'Standing',
    width: 160,
    grow: 1,
    cell: (row) => <StandingChip account={row} />,
  },
];

export type FoundListProps = {
  readonly found: ReturnType<typeof useFoundAccounts>;
  readonly accounts: readonly FoundAccount[];
  readonly actions: QueueActions;
  readonly singleKeys: boolean;
  readonly list: RefObject<VirtualTableHandle | null>;
  readonly onSearch: () => void;
};

export function FoundList({
  found,
  accounts,
  actions,
  singleKeys,
  list,
  onSearch,
}: FoundListProps) {
  const isSlow = useDelayedFlag(found.isPending);
  const snooze = (account: FoundAccount) => {
    if (account.state === 'live') actions.askSnooze(account);
  };
  const [row, setRow] = useState<FoundAccount | undefined>();
  useRowCommands({ row, list, open: actions.open, call: actions.call, snooze });
  return (
    <VirtualTable
      ref={list}
      label="Accounts found"
      columns={columns}
      rows={accounts}
      rowKey={(row) => row.accountId}
      status={isSlow ? 'loading' : found.isFetchingNextPage ? 'paging' : 'ready'}
      hasMore={found.hasNextPage}
      onEndReached={() => void found.fetchNextPage()}
      onActiveChange={setRow}
      onOpen={actions.open}
      rowKeys={{ c: actions.call, s: snooze, '/': onSearch }}
      singleKeys={singleKeys}
      isMuted={(row) => row.state !== 'live'}
      error={found.error && <ErrorBanner error={found.error.toValue()} />}
      empty={
        found.isSuccess && (
          <EmptyState title="No account matches" icon={SearchIcon}>
            Try the beginning of a name, the last four digits of a number, or a word from a note.
          </EmptyState>
        )
      }
    />
  );
}
