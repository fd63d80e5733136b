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
import type { DeskKey } from '../../store/database.ts';
import { finishInstall, installFiles } from '../../store/install-files.ts';
import { type Keyring, keyringFile, readKeyring } from '../../store/keyring.ts';
import { openMarks } from '../../store/marks.ts';
import { openContext } from '../open-context.ts';
import { takeKey } from '../take-key.ts';
import { type Present, stageBackup } from './stage-backup.ts';

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
    // Where the desk still says what opens it, an older secret or a used code must not.
    const keyring = present.keyring ?? header.keyring;
    const key = await takeKey(
      backend,
      keyring,
      'passphrase' in input.secret
        ? { kind: 'passphrase', text: input.secret.passphrase }
        : { kind: 'recovery', text: input.secret.recoveryCode },
    );
    const { recoveryCode } = await withKey(key, async () => {
      const staged = await stageBackup(backend, { archive, header, present, key, keyring, input });
      installFiles(env.dir, staged.staging, replacedStamp(backend));
      return staged;
    });
    openContext(backend, key);
    if ('uploadId' in input.backup) rmSync(archive, { force: true });
    env.log('restored a backup');
    return recoveryCode === undefined ? {} : { recoveryCode };
  });
}

/** Wipes the key when the work fails. */
async function withKey<T>(key: DeskKey, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    key.fill(0);
    throw error;
  }
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

/** What lies beside the present desk, when it is the one that was backed up. */
function readPresent(dir: string, header: BackupHeader): Present {
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

/** `2026-03-02-160000-1a2b3c4d`: when, in UTC, and a part of an id so that none is met twice. */
function replacedStamp({ env }: BackendContext): string {
  const at = env.clock().toString({ smallestUnit: 'second' }).replace('T', '-');
  return `${at.replace(/[:Z]/g, '')}-${env.newId().slice(0, 8)}`;
}
