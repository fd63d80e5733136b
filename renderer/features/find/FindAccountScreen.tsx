/** Finds any account, live or not, by whatever the agent has in hand. */
import { styled } from '@mui/material/styles';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { FoundAccount } from '../../../shared/ipc/search.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ask } from '../../client/ask.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';

const pageSize = 50;
const shortestSearch = 2;

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  padding: '0 16px 16px',
  gap: 12,
  '& .search': { maxWidth: 560 },
  '& .results': { flex: 1, minHeight: 240, display: 'flex', flexDirection: 'column' },
});

const stateLooks = {
  live: { tone: 'next', word: 'Live' },
  paid: { tone: 'done', word: 'Paid' },
  settled: { tone: 'done', word: 'Settled' },
  closed: { tone: 'neutral', word: 'Closed' },
  recalled: { tone: 'neutral', word: 'Recalled' },
} as const;

function StateChip({ account }: { readonly account: FoundAccount }) {
  if (account.holds.length > 0) {
    return (
      <StatusChip tone="blocked" variant="plain">
        Hold: {account.holds.join(', ').replaceAll('_', ' ')}
      </StatusChip>
    );
  }
  const look = stateLooks[account.state];
  return (
    <StatusChip tone={look.tone} variant="plain">
      {look.word}
    </StatusChip>
  );
}

const columns: readonly Column<FoundAccount>[] = [
  {
    id: 'name',
    header: 'Consumer',
    width: 220,
    grow: 2,
    priority: 1,
    cell: (row) => row.consumerName,
  },
  {
    id: 'client',
    header: 'Client and product',
    width: 220,
    grow: 2,
    cell: (row) => `${row.client.code} · ${row.product}`,
  },
  { id: 'number', header: 'Account', width: 140, cell: (row) => row.number },
  { id: 'state', header: 'Lives in', width: 72, cell: (row) => row.residence },
  {
    id: 'balance',
    header: 'Balance',
    width: 120,
    align: 'end',
    priority: 1,
    cell: (row) => <Money amount={row.balanceCents} />,
  },
  { id: 'status', header: 'Status', width: 180, cell: (row) => <StateChip account={row} /> },
];

export function FindAccountScreen() {
  const { openAccount } = useNavigation();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const isSearching = wanted.length >= shortestSearch;
  const found = useInfiniteQuery({
    queryKey: ['accounts.search', { text: wanted }, 'pages'],
    queryFn: ({ pageParam }) =>
      ask('accounts.search', {
        text: wanted,
        limit: pageSize,
        ...(pageParam ? { cursor: pageParam } : {}),
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled: isSearching,
  });
  const rows = isSearching ? (found.data?.pages.flatMap((page) => page.accounts) ?? []) : [];
  return (
    <Root>
      <PageHeader
        title="Accounts"
        description="Every account on this desk: live, on hold, paid, closed or recalled."
      />
      <div className="search">
        <TextField
          label="Find by name, account number, phone or note"
          value={text}
          onChange={setText}
          start={<SearchIcon />}
          autoFocus
        />
      </div>
      <div className="results">
        <VirtualTable
          label="Accounts found"
          columns={columns}
          rows={rows}
          rowKey={(row) => row.accountId}
          status={
            isSearching && found.isPending
              ? 'loading'
              : found.isFetchingNextPage
                ? 'paging'
                : 'ready'
          }
          hasMore={found.hasNextPage}
          onEndReached={() => void found.fetchNextPage()}
          onOpen={(row) => openAccount(row.accountId)}
          empty={
            isSearching ? (
              <EmptyState title="No account matches" icon={SearchIcon}>
                Try fewer words, the beginning of a name, or the last four digits of a number.
              </EmptyState>
            ) : (
              <EmptyState title="Type to search" icon={SearchIcon}>
                Two letters are enough. Phone numbers match in any format, and notes are searched
                too.
              </EmptyState>
            )
          }
        />
      </div>
    </Root>
  );
}
