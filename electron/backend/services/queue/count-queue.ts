/** Counts for the queue's views, exact up to a thousand: nobody needs to know how many more. */
import { sectionRange, sections, todayRange } from '../../../../shared/domain/queue/sections.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { findClientById } from '../../store/clients.store.ts';
import { listViews } from '../../store/views.store.ts';
import { countWorklist, type WorklistFilter } from '../../store/worklist-pages.store.ts';
import { worklistFilter } from './queue-filter.ts';

const most = 1000;

type Counted = { count: number; isMore: boolean };

function counted({ db }: DeskContext, filter: WorklistFilter): Counted {
  const count = countWorklist(db, filter, most + 1);
  return { count: Math.min(count, most), isMore: count > most };
}

export function countQueue(context: DeskContext): OutputOf<'queue.counts'> {
  const bySection = sections.map((section) => {
    const [minKey, maxKey] = sectionRange(section);
    return [section, counted(context, { minKey, maxKey })] as const;
  });
  const views = listViews(context.db).map(({ id, filter }) => {
    const isGone = filter.clientId !== undefined && !findClientById(context.db, filter.clientId);
    const empty: Counted = { count: 0, isMore: false };
    return { viewId: id, ...(isGone ? empty : counted(context, worklistFilter(context, filter))) };
  });
  return {
    today: counted(context, { minKey: todayRange[0], maxKey: todayRange[1] }),
    sections: Object.fromEntries(bySection) as OutputOf<'queue.counts'>['sections'],
    views,
  };
}
