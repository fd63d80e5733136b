/**
 * Puts a whole set of desk files in place of another, or of none, so that a crash at any moment ends with
 * one set or the other: the set is made in a staging folder, a journal says what is to happen, and whoever
 * opens the folder next finishes it. Files that were there are kept aside, never deleted.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { makePrivateFolder, syncFolder, writeWhole } from './durable-file.ts';
import { keyringFile } from './keyring.ts';
import { marksFile } from './marks.ts';
import { databaseFile } from './open-desk.ts';

const deskFiles = [
  databaseFile,
  `${databaseFile}-wal`,
  `${databaseFile}-shm`,
  marksFile,
  keyringFile,
] as const;

const journalFile = 'installing.json';
const stagingPrefix = 'staging-';
const folderName = z.string().regex(/^(staging|replaced)-[0-9A-Za-z-]{1,60}$/);
const journalSchema = z.strictObject({
  staging: folderName,
  aside: folderName,
  step: z.enum(['aside', 'in']),
});

type Journal = z.infer<typeof journalSchema>;

/** An empty private folder beside the desk's files. */
export function makeStaging(dir: string, id: string): string {
  makePrivateFolder(dir);
  const staging = `${stagingPrefix}${id}`;
  mkdirSync(join(dir, staging), { mode: 0o700 });
  return join(dir, staging);
}

function moveFiles(from: string, to: string): void {
  const present = deskFiles.filter((name) => existsSync(join(from, name)));
  if (present.length === 0) return;
  makePrivateFolder(to);
  for (const name of present) renameSync(join(from, name), join(to, name));
  syncFolder(to);
  syncFolder(from);
}

function writeJournal(dir: string, journal: Journal): void {
  writeWhole(join(dir, journalFile), JSON.stringify(journal));
}

function readJournal(dir: string): Journal | undefined {
  const file = join(dir, journalFile);
  if (!existsSync(file)) return undefined;
  try {
    return journalSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new AppError(
      'db-damaged',
      `The file ${journalFile} in the desk's folder is damaged. Ask the office for help; nothing was changed.`,
    );
  }
}

/** Staging folders that were never begun and small files that were never finished. */
function removeLeftovers(dir: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (name.startsWith(stagingPrefix) || name.endsWith('.json.part')) {
      rmSync(join(dir, name), { recursive: true, force: true });
    }
  }
}

/** Finishes what a crash interrupted and removes what was never begun. Safe to call at any time. */
export function finishInstall(dir: string): void {
  const journal = readJournal(dir);
  if (journal) {
    if (journal.step === 'aside') {
      moveFiles(dir, join(dir, journal.aside));
      writeJournal(dir, { ...journal, step: 'in' });
    }
    moveFiles(join(dir, journal.staging), dir);
    rmSync(join(dir, journalFile));
    syncFolder(dir);
  }
  removeLeftovers(dir);
}

/**
 * Makes the files of `staging` the desk; those in place go to `replaced-<stamp>`.
 * @param stamp letters, digits and dashes; not used before in this folder
 */
export function installFiles(dir: string, staging: string, stamp: string): void {
  syncFolder(staging);
  const name = staging.slice(staging.lastIndexOf(stagingPrefix));
  writeJournal(dir, { staging: name, aside: `replaced-${stamp}`, step: 'aside' });
  finishInstall(dir);
}
