/** The folder of backups: names that sort by time, the newest, and how many are kept. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type BackupHeader, readBackupHeader } from './backup-archive.ts';
import { syncFolder } from './durable-file.ts';

export const backupFolder = 'backups';
/** `<business date>-<local time>.amicable` */
export const backupNamePattern = /^\d{4}-\d{2}-\d{2}-\d{6}\.amicable$/;
const keptBackups = 14;
const dayInMs = 24 * 60 * 60 * 1000;

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

/**
 * The newest backup that is not from the future: a clock that was ahead once must not look like a backup
 * made since.
 */
export function findNewestBackup(folder: string, now: Temporal.Instant): BackupHeader | undefined {
  for (const name of listBackupNames(folder)) {
    const header = tryReadHeader(join(folder, name));
    if (header && Temporal.Instant.compare(header.madeAt, now) <= 0) return header;
  }
  return undefined;
}

function dayOf(name: string): string {
  return name.slice(0, 10);
}

/** True when the folder holds a whole backup of this business date. */
export function hasBackupOf(folder: string, businessDate: string): boolean {
  return listBackupNames(folder).some(
    (name) => dayOf(name) === businessDate && tryReadHeader(join(folder, name)) !== undefined,
  );
}

/** The last one of each of the newest days, and as many others as there is room for, newest first. */
function namesToKeep(names: readonly string[]): ReadonlySet<string> {
  const lastOfDays = names.filter((name, at) => dayOf(name) !== dayOf(names[at - 1] ?? ''));
  return new Set([...new Set([...lastOfDays, ...names])].slice(0, keptBackups));
}

/**
 * Removes old backups of this desk; those of other desks in a shared folder stay. Many on one day push
 * out no other day.
 */
export function pruneBackups(folder: string, deskId: string): void {
  const ours = listBackupNames(folder).filter(
    (name) => tryReadHeader(join(folder, name))?.keyring.deskId === deskId,
  );
  const kept = namesToKeep(ours);
  const old = ours.filter((name) => !kept.has(name));
  for (const name of old) rmSync(join(folder, name), { force: true });
  if (old.length > 0) syncFolder(folder);
}

/**
 * Removes copies that a crash or a pulled stick left half done, once they are a day old: until then another
 * desk may be at work on them in a shared folder.
 */
export function removeOldParts(folder: string, now: Temporal.Instant): void {
  for (const name of readdirSync(folder)) {
    if (!backupNamePattern.test(name.replace(/\.part$/, ''))) continue;
    const file = join(folder, name);
    const age = now.epochMilliseconds - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (name.endsWith('.part') && age > dayInMs) rmSync(file, { force: true });
  }
}
