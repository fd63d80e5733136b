/** One unlocked desk: the encrypted database with its marks beside it. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { copyDatabase } from './backup-file.ts';
import { type Db, type DeskKey, openDatabase } from './database.ts';
import { makePrivateFolder } from './durable-file.ts';
import { type MarksFile, openMarks } from './marks.ts';
import { migrate, needsMigration, refuseNewer, schemaVersion } from './migrate.ts';

export const databaseFile = 'desk.db';
export const backupFolder = 'backups';

export type OpenDesk = {
  readonly dir: string;
  readonly key: DeskKey;
  readonly db: Db;
  readonly marks: MarksFile;
  /** A second connection, for a job that keeps a transaction open while the desk is read. */
  readonly openConnection: () => Db;
  /** Closes the database and wipes the key. */
  readonly close: () => void;
};

/** Makes the database of a new desk. @throws AppError `conflict` when there is one already. */
export function createDatabase(dir: string, key: DeskKey): void {
  makePrivateFolder(dir);
  const file = join(dir, databaseFile);
  if (existsSync(file) && statSync(file).size > 0) {
    throw new AppError(
      'conflict',
      'This folder already holds a desk. Unlock it, or choose another folder for a new one.',
    );
  }
  closeSync(openSync(file, 'a', 0o600));
  const db = openDatabase(file, key);
  try {
    migrate(db);
  } finally {
    db.close();
  }
}

/** Opens, backs up before a migration, migrates. @throws AppError as openDatabase and migrate do. */
export function openDesk(dir: string, key: DeskKey): OpenDesk {
  const file = join(dir, databaseFile);
  if (!existsSync(file)) {
    throw new AppError(
      'db-damaged',
      'The desk file is missing. Restore the latest backup from the unlock screen.',
    );
  }
  const db = openDatabase(file, key);
  try {
    refuseNewer(db);
    if (needsMigration(db)) {
      makePrivateFolder(join(dir, backupFolder));
      copyDatabase(db, join(dir, backupFolder, `before-schema-${schemaVersion(db) + 1}.db`), key);
      migrate(db);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  const marks = openMarks(dir);
  return {
    dir,
    key,
    db,
    marks,
    openConnection: () => openDatabase(file, key),
    close: () => {
      db.close();
      marks.close();
      key.fill(0);
    },
  };
}
