/** An empty queue, said usefully: the first placement, a narrow filter, or work that is done. */
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { DoneIcon, FilterIcon, QueueIcon, UploadIcon } from '../../components/icons/icons.ts';
import { baseOf, isDeskEmpty, isNarrowed, type QueueCounts, viewOf } from './queue-views.ts';

export type QueueEmptyProps = {
  readonly filter: QueueFilter;
  readonly counts: QueueCounts | undefined;
  readonly onShow: (filter: QueueFilter) => void;
};

const narrowWhenEmpty = 'No account in this view has the client and state you chose.';

export function QueueEmpty({ filter, counts, onShow }: QueueEmptyProps) {
  const { go } = useNavigation();
  if (counts && isDeskEmpty(counts)) {
    return (
      <EmptyState
        title="No accounts yet"
        icon={UploadIcon}
        action={
          <ActionButton
            kind="primary"
            icon={UploadIcon}
            autoFocus
            onClick={() => go({ area: 'exchange', section: 'import' })}
          >
            Import a placement file
          </ActionButton>
        }
      >
        Import the CSV file that a client sent. Its accounts then stand here in the order in which
        to work them, each with its reason and whether a call may start.
      </EmptyState>
    );
  }
  const view = viewOf(filter);
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        title="No account matches the filter"
        icon={FilterIcon}
        action={<ActionButton onClick={() => onShow(baseOf(filter))}>Clear filter</ActionButton>}
      >
        {filter.callableNow ? view.whenEmpty : narrowWhenEmpty}
      </EmptyState>
    );
  }
  const isPart = filter.section !== undefined || filter.callableNow === true;
  return (
    <EmptyState
      title={isPart ? `Nothing under ${view.label}` : 'The queue is done'}
      icon={isPart ? QueueIcon : DoneIcon}
      action={isPart && <ActionButton onClick={() => onShow({})}>Show today’s queue</ActionButton>}
    >
      {view.whenEmpty}
    </EmptyState>
  );
}
