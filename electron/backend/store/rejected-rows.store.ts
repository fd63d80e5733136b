/** Rows that an acknowledgment rejected: kept as they were sealed until a later batch takes them again. */
import type { Db } from './database.ts';
import { execute, findRow, iterateRows, listRows } from './prepare.ts';

export type NewRejectedRow = {
  readonly batchPk: number;
  readonly file: string;
  readonly rowId: string;
  readonly reason: string;
  /** The row's cells as JSON. */
  readonly row: string;
};

export function insertRejectedRow(db: Db, rejected: NewRejectedRow): void {
  execute(
    db,
    `INSERT INTO rejected_rows (batch_pk, file, row_id, reason, row)
     VALUES (:batchPk, :file, :rowId, :reason, :row)`,
    rejected,
  );
}

/** Rows of one file that have not gone out again, in the order in which they were rejected. */
export function iterateWaitingRows(
  db: Db,
  file: string,
): IterableIterator<{ readonly row: string; readonly batchId: string }> {
  return iterateRows(
    db,
    `SELECT r.row, b.id AS batchId FROM rejected_rows r JOIN batches b ON b.pk = r.batch_pk
     WHERE r.file = :file AND r.resent_in IS NULL ORDER BY r.pk`,
    { file },
  );
}

/** How many rows of each file wait; files without any are left out. */
export function countWaitingRows(db: Db): ReadonlyMap<string, number> {
  const rows = listRows<{ file: string; count: number }>(
    db,
    `SELECT file, count(*) AS count FROM rejected_rows INDEXED BY rejected_rows_waiting
     WHERE resent_in IS NULL GROUP BY file`,
  );
  return new Map(rows.map(({ file, count }) => [file, count]));
}

/** Every waiting row has now gone out in this batch. */
export function markRowsResent(db: Db, batchPk: number): void {
  execute(db, 'UPDATE rejected_rows SET resent_in = :batchPk WHERE resent_in IS NULL', { batchPk });
}

export type RejectedRow = {
  readonly pk: number;
  readonly file: string;
  readonly rowId: string;
  readonly reason: string;
  readonly row: string;
  readonly batchId: string;
  readonly sequence: number;
  readonly resentIn: number | null;
};

/**
 * Rejected rows before a primary key, newest first. A close sends all that wait, so those that still
 * wait come first.
 */
export function listRejectedRows(
  db: Db,
  page: { readonly before: number; readonly limit: number },
): RejectedRow[] {
  return listRows<RejectedRow>(
    db,
    `SELECT r.pk, r.file, r.row_id AS rowId, r.reason, r.row, b.id AS batchId, b.sequence,
       s.sequence AS resentIn
     FROM rejected_rows r JOIN batches b ON b.pk = r.batch_pk LEFT JOIN batches s ON s.pk = r.resent_in
     WHERE r.pk < :before ORDER BY r.pk DESC LIMIT :limit`,
    page,
  );
}

/** The id of an account by what an exported row calls it. */
export function findAccountId(
  db: Db,
  account: { readonly clientCode: string; readonly number: string },
): string | undefined {
  return findRow<{ id: string }>(
    db,
    `SELECT a.id FROM clients c JOIN accounts a ON a.client_pk = c.pk
     WHERE c.code = :clientCode AND a.number = :number`,
    account,
  )?.id;
}
