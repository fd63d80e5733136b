/** Prepares a restored desk in a staging folder: database, keyring, marks, and what its opening has to settle. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '../../../../shared/ipc/contract.ts';
import type { BackendContext } from '../../context.ts';
import type { BackupHeader } from '../../store/backup-archive.ts';
import { type DeskKey, openDatabase } from '../../store/database.ts';
import { makeStaging } from '../../store/install-files.ts';
import { type Keyring, writeKeyring } from '../../store/keyring.ts';
import { type Marks, openMarks } from '../../store/marks.ts';
import { readMarksCopy } from '../../store/marks-copy.ts';
import { refuseNewer } from '../../store/migrate.ts';
import { databaseFile } from '../../store/open-desk.ts';
import { getDeskSettings } from '../../store/settings.store.ts';
import { withNewRecoveryCode, withPassphrase } from '../take-key.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { knownMarks } from './known-marks.ts';
import { laterMarks, type PendingRestore, putPendingRestore } from './pending-restore.ts';

type Input = InputOf<'backups.restore'>;

export type Present = { readonly keyring?: Keyring; readonly marks?: Marks };

type Backup = {
  readonly archive: string;
  readonly header: BackupHeader;
  readonly present: Present;
  readonly key: DeskKey;
  readonly keyring: Keyring;
  readonly input: Input;
};

/**
 * Leaves nothing behind when it fails.
 * @returns the folder, and the new recovery code when the old one was used
 */
export async function stageBackup(
  backend: BackendContext,
  backup: Backup,
): Promise<{ readonly staging: string; readonly recoveryCode?: string }> {
  const { env } = backend;
  const { header, present, key, input } = backup;
  const pending: PendingRestore = {
    madeAt: header.madeAt,
    marks: knownMarks({ backup: header.marks, beside: present.marks, stated: input.lastGiven }),
    isStated: present.marks === undefined,
  };
  const fresh = await freshSecrets(backend, key, backup.keyring, input.secret);
  const staging = makeStaging(env.dir, env.newId());
  try {
    await stageDatabase(backend, backup, { staging, pending });
    writeKeyring(staging, fresh.keyring);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
  return { staging, ...(fresh.recoveryCode && { recoveryCode: fresh.recoveryCode }) };
}

/** A used recovery code is replaced; a passphrase keeps the keyring it opened. */
async function freshSecrets(
  { env }: BackendContext,
  key: DeskKey,
  keyring: Keyring,
  secret: Input['secret'],
): Promise<{ readonly keyring: Keyring; readonly recoveryCode?: string }> {
  if ('passphrase' in secret) return { keyring };
  const changed = await withPassphrase(env, key, keyring, secret.newPassphrase);
  return withNewRecoveryCode(env, key, changed);
}

/** The backup's database, checked, with what its first opening has to settle; the marks beside it. */
async function stageDatabase(
  { env }: BackendContext,
  { archive, key, keyring }: Backup,
  { staging, pending }: { readonly staging: string; readonly pending: PendingRestore },
): Promise<void> {
  const file = join(staging, databaseFile);
  await runInThread<'unpack'>(env, { kind: 'unpack', archive, file, key });
  const db = openDatabase(file, key);
  let { marks } = pending;
  try {
    refuseNewer(db);
    const copy = readMarksCopy(getDeskSettings(db).backupFolder, keyring.deskId);
    if (copy) marks = laterMarks(copy, marks);
    putPendingRestore(db, { ...pending, marks });
  } finally {
    db.close();
  }
  const marksFile = openMarks(staging);
  marksFile.write(marks);
  marksFile.close();
}
