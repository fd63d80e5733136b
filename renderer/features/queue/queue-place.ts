/** Where the agent is in the queue: the view, and the row in it. Kept while they are elsewhere. */
import { useMemo } from 'react';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import { useKept } from '../../client/use-kept.ts';

type Place = {
  readonly filter: QueueFilter;
  /** Of the saved view that was chosen; a view may have the filter of a section. */
  readonly viewId: string | undefined;
  readonly accountId: string | undefined;
};

const start: Place = { filter: {}, viewId: undefined, accountId: undefined };

export type QueuePlace = Place & {
  readonly show: (filter: QueueFilter, viewId?: string) => void;
  readonly stand: (accountId: string | undefined) => void;
};

export function useQueuePlace(): QueuePlace {
  const [place, keep] = useKept('queue-place', start);
  return useMemo(
    () => ({
      ...place,
      show: (filter, viewId) => keep({ filter, viewId, accountId: undefined }),
      stand: (accountId) => keep((before) => ({ ...before, accountId })),
    }),
    [place, keep],
  );
}
