/** Prepared statements, cached per connection, with typed rows. The only way SQL is run in the store. */
import type Database from 'better-sqlite3';
import type { Db } from './database.ts';

export type SqlValue = string | number | bigint | Uint8Array | null;
export type Params = Readonly<Record<string, SqlValue>>;

const caches = new WeakMap<Db, Map<string, Database.Statement>>();

export function prepare(db: Db, sql: string): Database.Statement {
  let cache = caches.get(db);
  if (!cache) {
    cache = new Map();
    caches.set(db, cache);
  }
  let statement = cache.get(sql);
  if (!statement) {
    statement = db.prepare(sql);
    cache.set(sql, statement);
  }
  return statement;
}

/** The first row, or undefined. `Row` is what the SQL names; the caller vouches for it. */
export function findRow<Row>(db: Db, sql: string, params: Params = {}): Row | undefined {
  return prepare(db, sql).get(params) as Row | undefined;
}

export function listRows<Row>(db: Db, sql: string, params: Params = {}): Row[] {
  return prepare(db, sql).all(params) as Row[];
}

export function iterateRows<Row>(db: Db, sql: string, params: Params = {}): IterableIterator<Row> {
  return prepare(db, sql).iterate(params) as IterableIterator<Row>;
}

/** Runs a write; answers the number of changed rows and the last inserted primary key. */
export function execute(
  db: Db,
  sql: string,
  params: Params = {},
): { readonly changes: number; readonly pk: number } {
  const result = prepare(db, sql).run(params);
  return { changes: result.changes, pk: Number(result.lastInsertRowid) };
}
