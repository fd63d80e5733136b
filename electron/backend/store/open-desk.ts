/** One unlocked desk: the encrypted database with its marks beside it. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { writeBackup } from './backup-file.ts';
import { backupFolder, freeBackupName } from './backup-folder.ts';
import { type Db, type DeskKey, openDatabase } from './database.ts';
import { makePrivateFolder } from './durable-file.ts';
import { keyringFile, readKeyring } from './keyring.ts';
import { readMarks } from './marks.store.ts';
import { type MarksFile, openMarks } from './marks.ts';
import { migrate, needsMigration, refuseNewer } from './migrate.ts';
import { findSetting } from './settings.store.ts';

export const databaseFile = 'desk.db';

export type OpenDesk = {
  readonly dir: string;
  readonly key: DeskKey;
  readonly db: Db;
  readonly marks: MarksFile;
  /** A second connection, for a job that keeps a transaction open while the desk is read. */
  readonly openConnection: () => Db;
  /** Closes the database and wipes the key, the key even when the file cannot be closed. */
  readonly close: () => void;
};

/** What a backup made on opening says about itself. */
export type OpenedWith = { readonly appVersion: string; readonly now: Temporal.Instant };

/** True when the folder holds a desk's database, readable or not. */
export function hasDatabase(dir: string): boolean {
  const file = join(dir, databaseFile);
  return existsSync(file) && statSync(file).size > 0;
}

/** Makes the database of a new desk. @throws AppError `conflict` when there is one already. */
export function createDatabase(dir: string, key: DeskKey): void {
  makePrivateFolder(dir);
  if (hasDatabase(dir)) {
    throw new AppError(
      'conflict',
      'This folder already holds a desk. Unlock it, or choose another folder for a new one.',
    );
  }
  const file = join(dir, databaseFile);
  closeSync(openSync(file, 'a', 0o600));
  const db = openDatabase(file, key);
  try {
    migrate(db);
  } finally {
    db.close();
  }
}

function backUpBeforeUpdate(
  dir: string,
  desk: { readonly db: Db; readonly key: DeskKey; readonly marks: MarksFile },
  by: OpenedWith,
): void {
  const folder = join(dir, backupFolder);
  const zone = findSetting(desk.db, 'desk', z.looseObject({ zone: z.string() }))?.zone ?? 'UTC';
  makePrivateFolder(folder);
  writeBackup(desk.db, desk.key, join(folder, freeBackupName(folder, by.now, zone)), {
    madeAt: by.now.toString(),
    businessDate: by.now.toZonedDateTimeISO(zone).toPlainDate().toString(),
    reason: 'before-update',
    appVersion: by.appVersion,
    marks: desk.marks.read() ?? readMarks(desk.db),
    keyring: readKeyring(join(dir, keyringFile)),
  });
}

/** Opens, backs up before a migration, migrates. @throws AppError as openDatabase and migrate do. */
export function openDesk(dir: string, key: DeskKey, by: OpenedWith): OpenDesk {
  const file = join(dir, databaseFile);
  if (!hasDatabase(dir)) {
    throw new AppError(
      'db-damaged',
      'The desk file is missing. Restore the latest backup from the unlock screen.',
    );
  }
  const db = openDatabase(file, key);
  let marks: MarksFile | undefined;
  try {
    refuseNewer(db);
    marks = openMarks(dir);
    if (needsMigration(db)) {
      backUpBeforeUpdate(dir, { db, key, marks }, by);
      migrate(db);
    }
  } catch (error) {
    marks?.close();
    db.close();
    throw error;
  }
  const opened = marks;
  return {
    dir,
    key,
    db,
    marks: opened,
    openConnection: () => openDatabase(file, key),
    close: () => {
      try {
        db.close();
        opened.close();
      } finally {
        key.fill(0);
      }
    },
  };
}
