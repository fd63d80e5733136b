/** What a new business day changes, found through indexes: nothing here looks at every account. */
import type { Db } from './database.ts';
import { execute, findRow, listRows, prepare } from './prepare.ts';

export function hasStartedDay(db: Db, businessDate: string): boolean {
  return (
    findRow(db, 'SELECT 1 FROM start_of_day_runs WHERE business_date = :businessDate', {
      businessDate,
    }) !== undefined
  );
}

export function insertStartedDay(db: Db, businessDate: string, at: string): void {
  execute(
    db,
    `INSERT INTO start_of_day_runs (business_date, finished_at) VALUES (:businessDate, :at)
     ON CONFLICT (business_date) DO NOTHING`,
    { businessDate, at },
  );
}

/** Whether the desk has more live accounts than this. */
export function hasMoreAccountsThan(db: Db, count: number): boolean {
  return findRow(db, 'SELECT 1 FROM worklist LIMIT 1 OFFSET :count', { count }) !== undefined;
}

type Pks = readonly { readonly pk: number }[];

function pks(rows: Pks): number[] {
  return rows.map(({ pk }) => pk);
}

/** The SQL of the accounts with promises past their date; exported so that a test can read its plan. */
export const overdueSql = `SELECT DISTINCT account_pk AS pk FROM promises INDEXED BY promises_waiting
  WHERE state IN ('open', 'partial') AND due < :today LIMIT :limit`;

export function listAccountsWithOverduePromises(db: Db, today: string, limit: number): number[] {
  return pks(listRows<{ pk: number }>(db, overdueSql, { today, limit }));
}

/** Accounts with a promise due on the date, behind an account. */
export function listAccountsWithPromiseDue(
  db: Db,
  today: string,
  page: { readonly after: number; readonly limit: number },
): number[] {
  return pks(
    listRows<{ pk: number }>(
      db,
      `SELECT DISTINCT account_pk AS pk FROM promises INDEXED BY promises_waiting
       WHERE state IN ('open', 'partial') AND due = :today AND account_pk > :after
       ORDER BY account_pk LIMIT :limit`,
      { today, ...page },
    ),
  );
}

export type KeyedAccount = { readonly key: number; readonly pk: number };

/** Rows of the worklist behind a position, up to a key. */
export function listKeyRange(
  db: Db,
  range: KeyedAccount & { readonly maxKey: number; readonly limit: number },
): KeyedAccount[] {
  return listRows<KeyedAccount>(
    db,
    `SELECT queue_key AS key, account_pk AS pk FROM worklist
     WHERE (queue_key, account_pk) > (:key, :pk) AND queue_key <= :maxKey
     ORDER BY queue_key, account_pk LIMIT :limit`,
    range,
  );
}

/** Key, account, balance, last contact, placement: as arrays, because a million objects take long. */
export type RankRow = readonly [
  key: number,
  pk: number,
  balanceCents: number,
  lastContactOn: string | null,
  placedOn: string,
];

export function listRankRows(
  db: Db,
  range: KeyedAccount & { readonly maxKey: number; readonly limit: number },
): RankRow[] {
  const statement = prepare(
    db,
    `SELECT queue_key, account_pk, balance_cents, last_contact_on, placed_on FROM worklist
     WHERE (queue_key, account_pk) > (:key, :pk) AND queue_key <= :maxKey
     ORDER BY queue_key, account_pk LIMIT :limit`,
  );
  return statement.raw(true).all(range) as RankRow[];
}
