/** Every sealed batch, newest first, with the office's answers. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Batch } from '../../../shared/ipc/exports.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { shortDate } from '../../components/date-text.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ExchangeIcon, UploadIcon } from '../../components/icons/icons.ts';
import { Toolbar } from '../../components/Toolbar.tsx';
import { type Column, VirtualTable } from '../../components/VirtualTable.tsx';
import { useSaveBatch } from '../day-close/day-close.mutations.ts';
import { useDeskZone } from '../day-close/day-close.queries.ts';
import { momentText } from '../day-close/day-text.ts';
import { BatchDetails } from './BatchDetails.tsx';
import { BatchState } from './BatchState.tsx';
import { useLoadAcknowledgment } from './exchange.mutations.ts';
import { tableStatus, useBatches } from './exchange.queries.ts';
import { sizeText } from './exchange-text.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 340px',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  flex: 1,
  minHeight: 0,
  gap: '0 24px',
  '& > .bar': { gridColumn: '1 / -1', display: 'grid', gap: 8, paddingBottom: 8 },
  '& > .list': { minHeight: 280, display: 'flex', flexDirection: 'column' },
  '& > .details': { overflow: 'auto', paddingTop: 4 },
  '& > .details .after': { display: 'grid', gap: 12, marginTop: 12 },
  [`@media (max-width: ${theme.tokens.measure.collapse}px)`]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(280px, 1fr) auto',
  },
}));

function columnsIn(zone: string): readonly Column<Batch>[] {
  return [
    { id: 'batch', header: 'Batch', width: 72, cell: (row) => row.sequence },
    { id: 'day', header: 'Business date', width: 112, cell: (row) => shortDate(row.businessDate) },
    {
      id: 'sealed',
      header: 'Sealed',
      width: 150,
      grow: 1,
      priority: 2,
      cell: (row) => momentText(row.sealedAt, zone),
    },
    {
      id: 'rows',
      header: 'Rows',
      width: 80,
      align: 'end',
      cell: (row) => row.rows.toLocaleString('en-US'),
    },
    {
      id: 'size',
      header: 'Size',
      width: 88,
      align: 'end',
      priority: 3,
      cell: (row) => sizeText(row.bytes),
    },
    {
      id: 'state',
      header: 'Office',
      width: 150,
      grow: 1,
      cell: (row) => <BatchState batch={row} />,
    },
  ];
}

export function BatchesSection() {
  const { go } = useNavigation();
  const zone = useDeskZone();
  const found = useBatches();
  const save = useSaveBatch();
  const load = useLoadAcknowledgment(() => go({ area: 'exchange', section: 'returned' }));
  const [activeId, setActiveId] = useState<string>();
  const rows = found.data?.pages.flatMap(({ batches }) => batches) ?? [];
  const active = rows.find(({ batchId }) => batchId === activeId) ?? rows[0];
  const failure = load.error ?? save.error;
  return (
    <Root>
      <div className="bar">
        <Toolbar label="Batches">
          <ActionButton icon={UploadIcon} busy={load.isPending} onClick={() => load.mutate()}>
            Load an acknowledgment
          </ActionButton>
        </Toolbar>
        {failure && (
          <ErrorBanner
            error={failure.toValue()}
            next={load.error && 'Nothing was changed; the batch still waits for its answer.'}
            onDismiss={() => {
              load.reset();
              save.reset();
            }}
          />
        )}
      </div>
      <div className="list">
        <VirtualTable
          label="Sealed batches"
          columns={columnsIn(zone)}
          rows={rows}
          rowKey={(row) => row.batchId}
          status={tableStatus(found)}
          hasMore={found.hasNextPage}
          onEndReached={() => void found.fetchNextPage()}
          onActiveChange={(row) => setActiveId(row?.batchId)}
          onOpen={(row) => save.mutate(row)}
          error={
            found.error && (
              <ErrorBanner error={found.error.toValue()} onRetry={() => void found.refetch()} />
            )
          }
          empty={
            <EmptyState
              title="No batch sealed yet"
              icon={ExchangeIcon}
              action={
                <ActionButton onClick={() => go({ area: 'cash' })}>
                  Go to cash and close
                </ActionButton>
              }
            >
              Closing the day seals its work in one file for the office.
            </EmptyState>
          }
        />
      </div>
      {active && (
        <div className="details">
          <BatchDetails
            batch={active}
            zone={zone}
            isSaving={save.isPending}
            onSave={() => save.mutate(active)}
          />
        </div>
      )}
    </Root>
  );
}
