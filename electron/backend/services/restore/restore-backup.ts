/**
 * Makes a backup the desk, from the unlock screen or on a new machine. Everything is prepared and checked
 * in a staging folder; only then do the present files step aside, in a way a crash cannot cut in half.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { InputOf } from '../../../../shared/ipc/contract.ts';
import type { BackendContext } from '../../context.ts';
import { type BackupHeader, readBackupHeader } from '../../store/backup-archive.ts';
import { backupFolder } from '../../store/backup-folder.ts';
import { type DeskKey, openDatabase } from '../../store/database.ts';
import { finishInstall, installFiles, makeStaging } from '../../store/install-files.ts';
import { type Keyring, keyringFile, readKeyring, writeKeyring } from '../../store/keyring.ts';
import { type Marks, openMarks } from '../../store/marks.ts';
import { refuseNewer } from '../../store/migrate.ts';
import { databaseFile } from '../../store/open-desk.ts';
import { getDeskSettings } from '../../store/settings.store.ts';
import { openContext } from '../open-context.ts';
import { takeKey, withNewRecoveryCode, withPassphrase } from '../take-key.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { laterMarks, putPendingRestore } from './pending-restore.ts';

type Input = InputOf<'backups.restore'>;

/** @returns the new recovery code when the old one was used. */
export function restoreBackup(
  backend: BackendContext,
  input: Input,
): Promise<{ readonly recoveryCode?: string }> {
  return backend.session.enter(async () => {
    const { env, session } = backend;
    finishInstall(env.dir);
    if (session.state() === 'open') {
      throw new AppError(
        'conflict',
        'Lock the desk first; a backup is restored while it is locked.',
      );
    }
    const archive = findArchive(backend, input.backup);
    const header = readBackupHeader(archive);
    const present = readPresent(env.dir, header);
    const { key, keyring } = await takeKey(
      backend,
      present.keyring ? [present.keyring, header.keyring] : [header.keyring],
      'passphrase' in input.secret
        ? { kind: 'passphrase', text: input.secret.passphrase }
        : { kind: 'recovery', text: input.secret.recoveryCode },
    );
    const fresh = await freshSecrets(backend, key, keyring, input.secret);
    const stamp = env.newId();
    const staging = makeStaging(env.dir, stamp);
    try {
      await stageDesk(backend, { archive, staging, key, header, marks: present.marks });
      writeKeyring(staging, fresh.keyring);
    } catch (error) {
      rmSync(staging, { recursive: true, force: true });
      key.fill(0);
      throw error;
    }
    installFiles(env.dir, staging, replacedStamp(backend, stamp));
    openContext(backend, key);
    if ('uploadId' in input.backup) rmSync(archive, { force: true });
    env.log('restored a backup');
    return fresh.recoveryCode === undefined ? {} : { recoveryCode: fresh.recoveryCode };
  });
}

function findArchive({ env }: BackendContext, backup: Input['backup']): string {
  const file =
    'name' in backup
      ? join(env.dir, backupFolder, backup.name)
      : join(env.uploadsDir, backup.uploadId);
  if (!existsSync(file)) {
    throw new AppError('not-found', 'This backup is not there any more. Choose another.');
  }
  return file;
}

/** What is known beside the present desk, when it is the one that was backed up. */
function readPresent(
  dir: string,
  header: BackupHeader,
): { readonly keyring?: Keyring; readonly marks?: Marks } {
  let keyring: Keyring | undefined;
  try {
    keyring = readKeyring(join(dir, keyringFile));
  } catch {
    // A missing or damaged keyring is a reason to restore: the backup's own is used.
  }
  if (keyring && keyring.deskId !== header.keyring.deskId) return {};
  const file = openMarks(dir);
  const marks = file.read();
  file.close();
  return { ...(keyring ? { keyring } : {}), ...(marks ? { marks } : {}) };
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

type Staging = {
  readonly archive: string;
  readonly staging: string;
  readonly key: DeskKey;
  readonly header: BackupHeader;
  readonly marks: Marks | undefined;
};

/** The backup's database, checked, with what its first opening has to settle. */
async function stageDesk(
  { env }: BackendContext,
  { archive, staging, key, header, marks }: Staging,
): Promise<void> {
  const file = join(staging, databaseFile);
  await runInThread<'unpack'>(env, { kind: 'unpack', archive, file, key });
  const known = marks ? laterMarks(header.marks, marks) : header.marks;
  const db = openDatabase(file, key);
  try {
    refuseNewer(db);
    getDeskSettings(db);
    putPendingRestore(db, { madeAt: header.madeAt, marks: known });
  } finally {
    db.close();
  }
  const marksFile = openMarks(staging);
  marksFile.write(known);
  marksFile.close();
}

/** `2026-03-02-160000-1a2b3c4d`: when, in UTC, and a part of an id so that none is met twice. */
function replacedStamp({ env }: BackendContext, id: string): string {
  const at = env.clock().toString({ smallestUnit: 'second' }).replace('T', '-');
  return `${at.replace(/[:Z]/g, '')}-${id.slice(0, 8)}`;
}
