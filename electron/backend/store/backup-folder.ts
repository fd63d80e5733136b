/** The folder of backups: names that sort by time, the newest, and how many are kept. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { type BackupHeader, readBackupHeader } from './backup-archive.ts';
import { syncFolder } from './durable-file.ts';

export const backupFolder = 'backups';
/** `<business date>-<local time>.amicable` */
export const backupNamePattern = /^\d{4}-\d{2}-\d{2}-\d{6}\.amicable$/;
export const keptBackups = 14;

/** A name that is not taken in the folder: a second later where two were made in one second. */
export function freeBackupName(folder: string, madeAt: Temporal.Instant, zone: string): string {
  for (let local = madeAt.toZonedDateTimeISO(zone); ; local = local.add({ seconds: 1 })) {
    const time = local.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '');
    const name = `${local.toPlainDate().toString()}-${time}.amicable`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/** Newest first; an absent folder holds none. */
export function listBackupNames(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => backupNamePattern.test(name))
    .sort()
    .reverse();
}

/** The head of a backup, or undefined when the file is not a whole one. */
export function tryReadHeader(file: string): BackupHeader | undefined {
  try {
    return readBackupHeader(file);
  } catch {
    return undefined;
  }
}

export function findNewestBackup(folder: string): BackupHeader | undefined {
  for (const name of listBackupNames(folder)) {
    const header = tryReadHeader(join(folder, name));
    if (header) return header;
  }
  return undefined;
}

/** Removes all but the newest backups of this desk; those of other desks in a shared folder stay. */
export function pruneBackups(folder: string, deskId: string): void {
  const ours = listBackupNames(folder).filter(
    (name) => tryReadHeader(join(folder, name))?.keyring.deskId === deskId,
  );
  const old = ours.slice(keptBackups);
  for (const name of old) rmSync(join(folder, name), { force: true });
  if (old.length > 0) syncFolder(folder);
}
