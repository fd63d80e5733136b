/** Rows that the office sent back: why, and whether they have gone out again. */
import { styled } from '@mui/material/styles';
import { exportFileLabels } from '../../../shared/domain/export-files.ts';
import type { RejectedRow } from '../../../shared/ipc/exports.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { DoneIcon } from '../../components/icons/icons.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';
import { tableStatus, useRejectedRows } from './exchange.queries.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 280,
  '& > .note': {
    padding: '10px 0',
    color: theme.tokens.color.muted,
    fontSize: '0.8125rem',
  },
}));

const columns: readonly Column<RejectedRow>[] = [
  {
    id: 'state',
    header: 'State',
    width: 168,
    cell: ({ resentIn }) =>
      resentIn === undefined ? (
        <StatusChip tone="attention" variant="plain">
          Goes out again
        </StatusChip>
      ) : (
        <StatusChip tone="done" variant="plain">
          Sent again in {resentIn}
        </StatusChip>
      ),
  },
  { id: 'file', header: 'What', width: 136, cell: ({ file }) => exportFileLabels[file] },
  {
    id: 'account',
    header: 'Account',
    width: 180,
    grow: 1,
    cell: ({ account }) => (account ? `${account.clientCode} · ${account.number}` : ''),
  },
  { id: 'reason', header: 'Reason', width: 220, grow: 3, cell: ({ reason }) => reason },
  { id: 'batch', header: 'Batch', width: 64, align: 'end', cell: ({ sequence }) => sequence },
];

export function ReturnedSection() {
  const { openAccount } = useNavigation();
  const found = useRejectedRows();
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Root>
      <p className="note">
        Put right what the office names; Enter opens the account. Each row goes out again with the
        next batch under its own id, as it was.
      </p>
      <VirtualTable
        label="Rows sent back"
        columns={columns}
        rows={rows}
        rowKey={(row) => `${row.sequence} ${row.file} ${row.rowId}`}
        status={tableStatus(found)}
        hasMore={found.hasNextPage}
        onEndReached={() => void found.fetchNextPage()}
        onOpen={({ account }) => {
          if (account?.accountId !== undefined) openAccount(account.accountId);
        }}
        isMuted={({ resentIn }) => resentIn !== undefined}
        error={
          found.error && (
            <ErrorBanner error={found.error.toValue()} onRetry={() => void found.refetch()} />
          )
        }
        empty={
          <EmptyState title="Nothing was sent back" icon={DoneIcon}>
            When an acknowledgment rejects rows, they are listed here with the office’s reasons.
          </EmptyState>
        }
      />
    </Root>
  );
}
