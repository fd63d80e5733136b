/** A checked copy of an open database: `VACUUM INTO` keeps the key, then the copy is opened and read. */
import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { type Db, type DeskKey, openDatabase } from './database.ts';
import { syncFolder } from './durable-file.ts';

/** @throws AppError `io-failed` when the copy does not pass its check; the target is then not made. */
export function copyDatabase(db: Db, target: string, key: DeskKey): void {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(part);
    const copy = openDatabase(part, key);
    try {
      if (copy.pragma('quick_check', { simple: true }) !== 'ok') {
        throw new AppError('io-failed', 'The backup did not pass its check. Try again.');
      }
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    renameSync(part, target);
    syncFolder(dirname(target));
  } finally {
    for (const leftover of [part, `${part}-wal`, `${part}-shm`]) rmSync(leftover, { force: true });
  }
}
