/** The rows of a list that can be called at this moment: candidates from the index, each judged by the gate. */
import type { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../context.ts';
import { listRowsAt } from '../../store/worklist-callable.store.ts';
import type {
  WorklistFilter,
  WorklistPosition,
  WorklistRow,
} from '../../store/worklist-pages.store.ts';
import { toCallSubject } from './call-turns.ts';
import { type CallOutlook, callOutlooks } from './call-verdicts.ts';
import { callablePositions } from './callable-positions.ts';

/** Without an outlook when the account is gone. */
export type JudgedRow = { readonly row: WorklistRow; readonly outlook: CallOutlook | undefined };

export type JudgedRows = {
  readonly rows: readonly JudgedRow[];
  /** The last row that was looked at; absent when there is none behind it. */
  readonly last?: WorklistPosition | undefined;
};

export type RowsWish = {
  readonly at: Temporal.Instant;
  readonly after: WorklistPosition;
  readonly limit: number;
  /** Rows to be judged at most, roughly: then the answer is given, full or not. */
  readonly mostJudged: number;
};

/** Judged at a time: enough to make up for the few that are turned down. */
const leastAtOnce = 10;
function take(walk: Generator<WorklistPosition>, count: number): WorklistPosition[] {
  const taken: WorklistPosition[] = [];
  while (taken.length < count) {
    const next = walk.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function judge(
  context: DeskContext,
  positions: readonly WorklistPosition[],
  at: Temporal.Instant,
): JudgedRow[] {
  const rows = listRowsAt(context.db, positions);
  const outlooks = callOutlooks(context, rows.map(toCallSubject), at);
  return rows.flatMap((row) => {
    const outlook = outlooks.get(row.accountPk);
    return outlook?.verdict.kind === 'call' ? { row, outlook } : [];
  });
}

/** The first rows behind a position that can be called, as many as asked for or could be judged. */
export function listCallableRows(
  context: DeskContext,
  filter: WorklistFilter,
  { at, after, limit, mostJudged }: RowsWish,
): JudgedRows {
  const walk = callablePositions(context, filter, { at, after });
  const rows: JudgedRow[] = [];
  let judged = 0;
  for (;;) {
    const wanted = Math.max(leastAtOnce, limit - rows.length);
    const positions = take(walk, wanted);
    rows.push(...judge(context, positions, at));
    judged += positions.length;
    const kept = rows[limit - 1];
    if (kept) {
      const last = { key: kept.row.queueKey, accountPk: kept.row.accountPk };
      return { rows: rows.slice(0, limit), last };
    }
    if (positions.length < wanted) return { rows };
    if (judged >= mostJudged) return { rows, last: positions.at(-1) };
  }
}
