/** The columns of the worklist that say when a row may be called: found where they are due, and rewritten. */
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';
import type { CallColumns } from './worklist.store.ts';

/** What the gate is asked with, as the worklist has it. */
export type CallSubjectRow = {
  readonly queueKey: number;
  readonly accountPk: number;
  readonly consumerPk: number;
  readonly holds: string;
  readonly reach: string;
};

const subject = `w.queue_key AS queueKey, w.account_pk AS accountPk, w.consumer_pk AS consumerPk,
  w.holds, w.reach`;

/** The SQL of the rows whose date has come; exported so that a test can read its plan. */
export const callOpeningsSql = `SELECT ${subject}
  FROM worklist w INDEXED BY worklist_by_call_opening
  WHERE w.call_opens_on <= :today ORDER BY w.call_opens_on LIMIT :limit`;

export function listCallOpenings(db: Db, today: string, limit: number): CallSubjectRow[] {
  return listRows<CallSubjectRow>(db, callOpeningsSql, { today, limit });
}

/** Whether there is a row whose date has come and that has not been looked at since. */
export function hasCallOpenings(db: Db, today: string): boolean {
  return (
    findRow(
      db,
      `SELECT 1 FROM worklist w INDEXED BY worklist_by_call_opening
       WHERE w.call_opens_on <= :today LIMIT 1`,
      { today },
    ) !== undefined
  );
}

/** The SQL of rows with one number of clocks; exported so that a test can read its plan. */
export const callZonesSql = `SELECT ${subject} FROM worklist w INDEXED BY worklist_by_call_zones
  WHERE w.call_zones = :callZones LIMIT :limit`;

export function listWithCallZones(db: Db, callZones: number, limit: number): CallSubjectRow[] {
  return listRows<CallSubjectRow>(db, callZonesSql, { callZones, limit });
}

export function updateCallColumns(
  db: Db,
  row: Pick<CallSubjectRow, 'queueKey' | 'accountPk'>,
  columns: CallColumns,
): void {
  const { queueKey, accountPk } = row;
  execute(
    db,
    `UPDATE worklist SET call_zones = :callZones, call_opens_on = :callOpensOn
     WHERE queue_key = :queueKey AND account_pk = :accountPk`,
    { queueKey, accountPk, ...columns },
  );
}
