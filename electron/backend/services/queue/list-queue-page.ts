/** One page of the queue: rows from the worklist, verdicts for this moment, scores for this day. */
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { listWorklistPage, type WorklistFilter } from '../../store/worklist-pages.store.ts';
import { businessDay } from '../business-day.ts';
import { toCallSubject } from './call-turns.ts';
import { callOutlooks } from './call-verdicts.ts';
import { type JudgedRows, listCallableRows, type RowsWish } from './callable-rows.ts';
import { beginningOf, readCursor, worklistFilter, writeCursor } from './queue-filter.ts';
import { toQueueRow } from './queue-row.ts';

const defaultLimit = 50;
/** A tenth of a second: then a page of callable rows is answered, full or not. */
const mostJudged = 1_000;

/** @throws AppError `not-found` for a client that is gone, `invalid-input` for a foreign cursor */
export function listQueuePage(
  context: DeskContext,
  input: ParsedInputOf<'queue.page'>,
): OutputOf<'queue.page'> {
  const filter = worklistFilter(context, input.filter);
  const wish = {
    at: context.now(),
    after: input.cursor === undefined ? beginningOf(filter) : readCursor(input.cursor),
    limit: input.limit ?? defaultLimit,
    mostJudged,
  };
  const today = businessDay(context);
  const { rows, last } =
    input.filter.callableNow === true
      ? listCallableRows(context, filter, wish)
      : listRows(context, filter, wish);
  return {
    now: wish.at.toString(),
    rows: rows.map(({ row, outlook }) => toQueueRow(row, today, outlook)),
    ...(last && { nextCursor: writeCursor(last) }),
  };
}

/** Every row of the list, callable or not. */
function listRows(
  context: DeskContext,
  filter: WorklistFilter,
  { at, after, limit }: RowsWish,
): JudgedRows {
  const found = listWorklistPage(context.db, filter, { after, limit });
  const outlooks = callOutlooks(context, found.map(toCallSubject), at);
  const last = found[limit - 1];
  return {
    rows: found.map((row) => ({ row, outlook: outlooks.get(row.accountPk) })),
    ...(last && { last: { key: last.queueKey, accountPk: last.accountPk } }),
  };
}
