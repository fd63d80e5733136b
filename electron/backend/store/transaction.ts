/** IMMEDIATE transactions. Synchronous by design; only services and jobs open them. */
import type { Db } from './database.ts';

/** Runs `work` in one IMMEDIATE transaction: all of it is kept, or none. */
export function transact<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
