/** An empty queue, said usefully: the first placement, a narrow filter, or work that is done. */
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { DoneIcon, FilterIcon, QueueIcon, UploadIcon } from '../../components/icons/icons.ts';
import { isDeskEmpty, isNarrowed, type QueueCounts, viewOf } from './queue-views.ts';

export type QueueEmptyProps = {
  readonly filter: QueueFilter;
  readonly counts: QueueCounts | undefined;
  readonly onShow: (filter: QueueFilter) => void;
};

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
  if (isNarrowed(filter)) {
    const { section } = filter;
    return (
      <EmptyState
        title="No account matches the filter"
        icon={FilterIcon}
        action={
          <ActionButton onClick={() => onShow(section ? { section } : {})}>
            Clear client and state
          </ActionButton>
        }
      >
        No account in this view has the client and state you chose.
      </EmptyState>
    );
  }
  const view = viewOf(filter);
  return (
    <EmptyState
      title={filter.section ? `Nothing under ${view.label}` : 'The queue is done'}
      icon={filter.section ? QueueIcon : DoneIcon}
      action={
        filter.section && <ActionButton onClick={() => onShow({})}>Show today’s queue</ActionButton>
      }
    >
      {view.whenEmpty}
    </EmptyState>
  );
}
