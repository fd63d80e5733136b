/** The rows of the queue as they are shown: as answered, and in the list of who can be called with what closes. */
import { useState } from 'react';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import { withClosed } from './closed-rows.ts';
import type { useQueuePages } from './queue.queries.ts';
import type { QueuePlace } from './queue-place.ts';

type Pages = ReturnType<typeof useQueuePages>['data'];
type Shown = {
  readonly filter: string;
  readonly pages: Pages;
  readonly rows: readonly QueueRow[];
};

const nothing: Shown = { filter: '', pages: undefined, rows: [] };

function next(before: Shown, pages: Pages, { filter, accountId }: QueuePlace): Shown {
  const found = pages?.pages.flatMap((page) => page.rows) ?? [];
  const key = JSON.stringify(filter);
  const now = pages?.pages[0]?.now;
  const isSameList = key === before.filter && filter.callableNow === true;
  const rows =
    isSameList && now !== undefined ? withClosed(before.rows, found, { now, accountId }) : found;
  return { filter: key, pages, rows };
}

export function useShownRows(pages: Pages, place: QueuePlace): readonly QueueRow[] {
  const [shown, setShown] = useState(nothing);
  if (pages === shown.pages && JSON.stringify(place.filter) === shown.filter) return shown.rows;
  const current = next(shown, pages, place);
  setShown(current);
  return current.rows;
}
