/**
 * Makes a checked backup of an open database: `VACUUM INTO` keeps the key, the copy is opened and read,
 * packed with keyring and marks, and the packed file is read again. Synchronous: the daily backup runs it
 * in a thread of its own.
 */
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { type BackupHeader, packBackup, unpackBackup } from './backup-archive.ts';
import { type Db, type DeskKey, openDatabase } from './database.ts';
import { makePrivateFolder, syncFolder } from './durable-file.ts';

export type BackupAbout = Omit<BackupHeader, 'databaseBytes'>;

/** @throws AppError `db-damaged` when the file cannot be opened with the key or does not pass its check. */
export function checkDatabase(file: string, key: DeskKey): void {
  const db = openDatabase(file, key);
  try {
    if (db.pragma('quick_check', { simple: true }) !== 'ok') {
      throw new AppError('db-damaged', 'The copy did not pass its check. Try again.');
    }
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

/** VACUUM INTO does not fsync what it writes. */
function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What this or an interrupted backup left half done; only one is ever under way in a folder. */
function removeParts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.part(-(wal|shm|journal))?$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Leaves a whole, checked backup at `target`, or nothing. @throws AppError when it cannot. */
export function writeBackup(db: Db, key: DeskKey, target: string, about: BackupAbout): void {
  const copy = `${target}.db.part`;
  const packed = `${target}.part`;
  makePrivateFolder(dirname(target));
  removeParts(dirname(target));
  try {
    db.prepare('VACUUM INTO ?').run(copy);
    checkDatabase(copy, key);
    syncFile(copy);
    packBackup(copy, packed, about);
    unpackBackup(packed);
    renameSync(packed, target);
    syncFolder(dirname(target));
  } finally {
    removeParts(dirname(target));
  }
}
