/** Walks the rows that may be callable at an instant, in the order of the list, as many as are asked for. */
import type { Temporal } from 'temporal-polyfill';
import { openSpans } from '../../../../shared/compliance/call-span.ts';
import type { DeskContext } from '../../context.ts';
import { hasCallOpenings } from '../../store/call-columns.store.ts';
import {
  listCallZonesOnDesk,
  listNarrowRun,
  listOneZones,
  listWholeRun,
  type Run,
} from '../../store/worklist-callable.store.ts';
import type { WorklistFilter, WorklistPosition } from '../../store/worklist-pages.store.ts';

/** Answers what lies behind a position; fewer than asked for means that nothing does. */
type Find = (run: Run) => readonly WorklistPosition[];

/** Rows read ahead of every run. Most runs give few rows of a page. */
const ahead = 16;

function isBefore(one: WorklistPosition, other: WorklistPosition): boolean {
  return one.key === other.key ? one.accountPk < other.accountPk : one.key < other.key;
}

function* walkRun(find: Find, after: WorklistPosition, limit: number): Generator<WorklistPosition> {
  let found = find({ after, limit });
  yield* found;
  while (found.length === limit) {
    found = find({ after: found.at(-1) ?? after, limit });
    yield* found;
  }
}

/** Runs that are each in order, as one in order. */
function* merge(runs: readonly Find[], after: WorklistPosition): Generator<WorklistPosition> {
  const heads = runs
    .map((find) => walkRun(find, after, ahead))
    .map((walk) => ({ walk, next: walk.next() }))
    .filter(({ next }) => next.done !== true);
  while (heads.length > 0) {
    let first = 0;
    for (let index = 1; index < heads.length; index += 1) {
      const [one, other] = [heads[index]?.next.value, heads[first]?.next.value];
      if (one && other && isBefore(one, other)) first = index;
    }
    const head = heads[first];
    if (!head || head.next.done === true) return;
    yield head.next.value;
    head.next = head.walk.next();
    if (head.next.done === true) heads.splice(first, 1);
  }
}

const walkAtOnce = 100;

/** Never without a row that is callable; with few that are not. */
export function callablePositions(
  { db, today }: DeskContext,
  filter: WorklistFilter,
  { at, after }: { readonly at: Temporal.Instant; readonly after: WorklistPosition },
): Generator<WorklistPosition> {
  // Until the day has been begun, rows whose date has come still say that they must not be called.
  if (hasCallOpenings(db, today().toString())) {
    return walkRun((run) => listWholeRun(db, filter, run), after, walkAtOnce);
  }
  const open = openSpans(at);
  if (filter.clientPk !== undefined || filter.residence !== undefined) {
    return walkRun(
      (run) => listNarrowRun(db, filter, { ...run, callZones: open }),
      after,
      walkAtOnce,
    );
  }
  const present = listCallZonesOnDesk(db).filter((zones) => open.includes(zones));
  return merge(
    present.map((callZones) => (run) => listOneZones(db, filter, { ...run, callZones })),
    after,
  );
}
