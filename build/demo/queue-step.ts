/** Looks at the queue: how much there is, and who is next. */

import { waitingSections } from '../../shared/domain/queue/sections.ts';
import type { QueueFilter, QueueRow } from '../../shared/ipc/queue.contract.ts';
import type { DemoDay } from './demo-day.ts';
import type { DemoSummary } from './summary.ts';

/** Rows in the order in which they are worked, page by page: each page sees the queue as it is by then. */
export async function* queueRows(
  { desk }: Pick<DemoDay, 'desk'>,
  filter: QueueFilter,
  limit: number,
): AsyncGenerator<QueueRow> {
  let cursor: string | undefined;
  do {
    const page = await desk.read('queue.page', {
      filter,
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.rows;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

const largestPage = 200;

export async function countQueue(day: DemoDay): Promise<DemoSummary['queue']> {
  let live = 0;
  let callable = 0;
  for await (const { verdict } of queueRows(day, {}, largestPage)) {
    live += 1;
    if (verdict.kind === 'call') callable += 1;
  }
  for (const section of waitingSections) {
    for await (const _row of queueRows(day, { section }, largestPage)) live += 1;
  }
  day.journal.note(`queue: ${live} live accounts, ${callable} may be called now`);
  return { live, callable };
}
