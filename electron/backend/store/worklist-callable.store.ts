/**
 * Positions of rows that may be callable, in the order of the list, found in indexes alone. Of the whole desk
 * each number of clocks has a run of its own in that order; a list of a client or state is one run.
 */
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';
import {
  filterConditions,
  filterParams,
  selectWorklist,
  type WorklistFilter,
  type WorklistPosition,
  type WorklistRow,
  walkOf,
} from './worklist-pages.store.ts';

const position = 'w.queue_key AS key, w.account_pk AS accountPk';
const behind = '(w.queue_key, w.account_pk) > (:key, :accountPk) AND w.queue_key <= :maxKey';
const inOrder = 'ORDER BY w.queue_key, w.account_pk LIMIT :limit';

export type Run = { readonly after: WorklistPosition; readonly limit: number };

function runParams(filter: WorklistFilter, { after, limit }: Run) {
  return { ...filterParams(filter), ...after, limit };
}

/** The SQL of the numbers of clocks that are on the desk; exported so that a test can read its plan. */
export const callZonesOnDeskSql = `WITH RECURSIVE found (zones) AS (
    SELECT (SELECT min(call_zones) FROM worklist INDEXED BY worklist_by_call_zones
      WHERE call_zones IS NOT NULL)
    UNION ALL
    SELECT (SELECT min(call_zones) FROM worklist INDEXED BY worklist_by_call_zones
      WHERE call_zones > found.zones) FROM found WHERE found.zones IS NOT NULL)
  SELECT zones FROM found WHERE zones IS NOT NULL`;

/** Every number of clocks that some row has; takes a step for each, however many rows there are. */
export function listCallZonesOnDesk(db: Db): number[] {
  return listRows<{ zones: number }>(db, callZonesOnDeskSql).map(({ zones }) => zones);
}

/** The SQL of a run of one number of clocks; exported so that a test can read its plan. */
export const oneZonesSql = `SELECT ${position} FROM worklist w INDEXED BY worklist_by_call_zones
  WHERE w.call_zones = :callZones AND ${behind} ${inOrder}`;

export function listOneZones(
  db: Db,
  filter: WorklistFilter,
  run: Run & { readonly callZones: number },
): WorklistPosition[] {
  const { callZones } = run;
  const params = { maxKey: filter.maxKey, ...run.after, limit: run.limit, callZones };
  return listRows<WorklistPosition>(db, oneZonesSql, params);
}

/** The SQL of a run of a client or a state; exported so that a test can read its plan. */
export function narrowRunSql(filter: WorklistFilter): string {
  return `SELECT ${position} FROM ${walkOf(filter)} WHERE ${behind} ${filterConditions(filter)}
    AND w.call_zones IN (SELECT value FROM json_each(:callZones)) ${inOrder}`;
}

export function listNarrowRun(
  db: Db,
  filter: WorklistFilter,
  run: Run & { readonly callZones: readonly number[] },
): WorklistPosition[] {
  return listRows<WorklistPosition>(db, narrowRunSql(filter), {
    ...runParams(filter, run),
    callZones: JSON.stringify(run.callZones),
  });
}

/** The SQL of a run of all rows; exported so that a test can read its plan. */
export function wholeRunSql(filter: WorklistFilter): string {
  return `SELECT ${position} FROM ${walkOf(filter)} WHERE ${behind} ${filterConditions(filter)}
    ${inOrder}`;
}

export function listWholeRun(db: Db, filter: WorklistFilter, run: Run): WorklistPosition[] {
  return listRows<WorklistPosition>(db, wholeRunSql(filter), runParams(filter, run));
}

/** The SQL of rows at positions; exported so that a test can read its plan. */
export const rowsAtSql = `${selectWorklist('json_each(:positions) j CROSS JOIN worklist w')}
  WHERE w.queue_key = j.value ->> 0 AND w.account_pk = j.value ->> 1 ORDER BY j.key`;

/** Rows at these positions, in their order. */
export function listRowsAt(db: Db, positions: readonly WorklistPosition[]): WorklistRow[] {
  return listRows<WorklistRow>(db, rowsAtSql, {
    positions: JSON.stringify(positions.map(({ key, accountPk }) => [key, accountPk])),
  });
}
