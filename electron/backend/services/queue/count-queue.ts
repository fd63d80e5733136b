/** Counts for the queue's views, exact up to a thousand: nobody needs to know how many more. */
import { sectionRange, sections, todayRange } from '../../../../shared/domain/queue/sections.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { QueueFilter } from '../../../../shared/ipc/queue.contract.ts';
import type { DeskContext } from '../../context.ts';
import { findClientById } from '../../store/clients.store.ts';
import { listViews } from '../../store/views.store.ts';
import { countWorklist, type WorklistFilter } from '../../store/worklist-pages.store.ts';
import { listCallableRows } from './callable-rows.ts';
import { beginningOf, worklistFilter } from './queue-filter.ts';

const most = 1000;

type Counted = { count: number; isMore: boolean };

function counted({ db }: DeskContext, filter: WorklistFilter): Counted {
  const count = countWorklist(db, filter, most + 1);
  return { count: Math.min(count, most), isMore: count > most };
}

/** Judges enough for a full count; where too few can be called, it says that there may be more. */
const mostJudged = 1_500;

function countedCallable(context: DeskContext, filter: WorklistFilter): Counted {
  const { rows, last } = listCallableRows(context, filter, {
    at: context.now(),
    after: beginningOf(filter),
    limit: most + 1,
    mostJudged,
  });
  return { count: Math.min(rows.length, most), isMore: last !== undefined };
}

function countedView(context: DeskContext, filter: QueueFilter): Counted {
  if (filter.clientId !== undefined && !findClientById(context.db, filter.clientId)) {
    return { count: 0, isMore: false };
  }
  const list = worklistFilter(context, filter);
  return filter.callableNow === true ? countedCallable(context, list) : counted(context, list);
}

export function countQueue(context: DeskContext): OutputOf<'queue.counts'> {
  const bySection = sections.map((section) => {
    const [minKey, maxKey] = sectionRange(section);
    return [section, counted(context, { minKey, maxKey })] as const;
  });
  const today = { minKey: todayRange[0], maxKey: todayRange[1] };
  return {
    today: counted(context, today),
    callableNow: countedCallable(context, today),
    sections: Object.fromEntries(bySection) as OutputOf<'queue.counts'>['sections'],
    views: listViews(context.db).map(({ id, filter }) => ({
      viewId: id,
      ...countedView(context, filter),
    })),
  };
}
