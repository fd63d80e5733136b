/** The rows of a view, and below or beside them the one the agent stands on. */

import { styled } from '@mui/material/styles';
import { type RefObject, useMemo } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { VirtualTable, type VirtualTableHandle } from '../../components/VirtualTable.tsx';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { useExplain } from '../why/WhyProvider.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import type { useQueuePages } from './queue.queries.ts';
import type { QueueActions } from './queue-actions.ts';
import { queueColumns } from './queue-columns.tsx';
import type { QueuePlace } from './queue-place.ts';
import type { QueueCounts } from './queue-views.ts';
import { verdictText, whyRow } from './queue-words.ts';
import { useRowCommands } from './use-row-commands.ts';

export type QueueListProps = {
  readonly label: string;
  readonly pages: ReturnType<typeof useQueuePages>;
  readonly rows: readonly QueueRow[];
  readonly place: QueuePlace;
  readonly counts: QueueCounts | undefined;
  /** All rows of the view, where known exactly. */
  readonly total: number | undefined;
  readonly clock: DeskClock;
  readonly actions: QueueActions;
  readonly singleKeys: boolean;
  readonly list: RefObject<VirtualTableHandle | null>;
  readonly onSearch: () => void;
  /** Switches between all rows and those that can be called now. */
  readonly onCallable: () => void;
};

const Failed = styled('div')({ justifySelf: 'center', width: 'min(560px, 100%)' });

function isMuted({ verdict }: QueueRow): boolean {
  return verdict.kind !== 'call';
}

export function QueueList(props: QueueListProps) {
  const { pages, rows, place, clock, actions, list, onSearch } = props;
  const { toast } = useToaster();
  const explain = useExplain();
  const pack = useRulePack();
  const now = place.filter.callableNow ? pages.data?.pages[0]?.now : undefined;
  const columns = useMemo(() => queueColumns(clock, now), [clock, now]);
  const isSlow = useDelayedFlag(pages.isPending);

  const tell = (row: QueueRow) =>
    toast({ message: row.verdict.reasons[0] ?? verdictText(row, clock) });
  const call = (row: QueueRow) => (row.verdict.kind === 'call' ? actions.call(row) : tell(row));
  const snooze = (row: QueueRow) =>
    row.section === 'snoozed' ? actions.wake(row) : actions.askSnooze(row);
  const why = (row: QueueRow) => {
    const explanation = whyRow(row, clock, pack);
    if (explanation) explain(explanation);
    else if (row.verdict.kind === 'none') tell(row);
    else toast({ message: 'Nothing stands in the way of this call.' });
  };
  const row = rows.find(({ accountId }) => accountId === place.accountId);
  useRowCommands({ row, list, open: actions.open, call, snooze, why });

  return (
    <VirtualTable
      key={JSON.stringify(place.filter)}
      ref={list}
      label={props.label}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.accountId}
      status={isSlow ? 'loading' : pages.isFetchingNextPage ? 'paging' : 'ready'}
      total={props.total}
      hasMore={pages.hasNextPage}
      onEndReached={() => void pages.fetchNextPage()}
      initialKey={place.accountId}
      onActiveChange={(row) => place.stand(row?.accountId)}
      onOpen={actions.open}
      rowKeys={{ c: call, s: snooze, n: props.onCallable, w: why, '/': onSearch }}
      singleKeys={props.singleKeys}
      isMuted={isMuted}
      error={pages.error && <QueueError error={pages.error} onRetry={() => void pages.refetch()} />}
      empty={
        pages.isSuccess &&
        !pages.hasNextPage && (
          <QueueEmpty filter={place.filter} counts={props.counts} onShow={place.show} />
        )
      }
    />
  );
}

function QueueError(props: { readonly error: AppError; readonly onRetry: () => void }) {
  return (
    <Failed>
      <ErrorBanner error={props.error.toValue()} onRetry={props.onRetry} />
    </Failed>
  );
}
