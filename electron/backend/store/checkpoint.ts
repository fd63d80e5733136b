/** Brings what the write-ahead log holds into the database file, and gives the log's space back. */
import type { Db } from './database.ts';

/** The long part lets others read and write; the short last one waits for them. */
export function checkpoint(db: Db): void {
  db.pragma('wal_checkpoint(PASSIVE)');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
