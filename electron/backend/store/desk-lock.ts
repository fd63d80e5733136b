/**
 * One process per desk. The lock is an exclusive SQLite lock on an empty file, so the operating system
 * itself releases it when the holder dies: a stale lock cannot exist.
 */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/errors.ts';
import { sqliteCode } from './database.ts';
import { makePrivateFolder } from './durable-file.ts';

export type DeskLock = { readonly release: () => void };

/** @throws AppError `conflict` when another Amicable holds the desk. */
export function acquireDeskLock(dir: string): DeskLock {
  makePrivateFolder(dir);
  const db = new Database(join(dir, 'desk.lock'), { timeout: 0 });
  try {
    // Nothing is ever written: without a journal file a full or read-only disk can be locked, and then say so.
    db.pragma('journal_mode = MEMORY');
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) {
      throw new AppError(
        'conflict',
        'This desk is already open in another Amicable on this machine. Close that one first.',
      );
    }
    throw error;
  }
  return { release: () => db.close() };
}
