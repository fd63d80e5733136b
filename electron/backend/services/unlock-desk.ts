/** Opens the desk with the passphrase or the recovery code, and changes either. */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { BackendContext, DeskContext } from '../context.ts';
import type { DeskKey } from '../store/database.ts';
import { finishInstall } from '../store/install-files.ts';
import { type Keyring, keyringFile, readKeyring, writeKeyring } from '../store/keyring.ts';
import { openContext } from './open-context.ts';
import { takeKey, withNewRecoveryCode, withPassphrase } from './take-key.ts';

/** @throws AppError `not-found` without a desk, `conflict` when it is open, `db-damaged` without a keyring. */
function readLockedKeyring({ env, session }: BackendContext): Keyring {
  finishInstall(env.dir);
  if (session.state() === 'absent') {
    throw new AppError('not-found', 'There is no desk here yet. Set one up first.');
  }
  if (session.state() === 'open') {
    throw new AppError('conflict', 'The desk is already unlocked.');
  }
  return readKeyring(join(env.dir, keyringFile));
}

export function unlockDesk(backend: BackendContext, passphrase: string): Promise<void> {
  return backend.session.enter(async () => {
    const keyring = readLockedKeyring(backend);
    const secret = { kind: 'passphrase', text: passphrase } as const;
    const key = await takeKey(backend, keyring, secret);
    openContext(backend, key);
  });
}

/**
 * The database is opened before the keyring changes: a damaged desk does not use the code up.
 * @returns the new recovery code; the one that was typed no longer works.
 */
export function recoverDesk(
  backend: BackendContext,
  input: { readonly recoveryCode: string; readonly newPassphrase: string },
): Promise<{ readonly recoveryCode: string }> {
  return backend.session.enter(async () => {
    const { env } = backend;
    const present = readLockedKeyring(backend);
    const secret = { kind: 'recovery', text: input.recoveryCode } as const;
    const key = await takeKey(backend, present, secret);
    const changed = await withPassphrase(env, key, present, input.newPassphrase);
    const { keyring, recoveryCode } = await withNewRecoveryCode(env, key, changed);
    openContext(backend, key);
    await keepKeyring(backend, keyring);
    return { recoveryCode };
  });
}

/** A desk whose keyring cannot be written is locked again: the typed code still opens it. */
async function keepKeyring({ env, session }: BackendContext, keyring: Keyring): Promise<void> {
  try {
    writeKeyring(env.dir, keyring);
  } catch (error) {
    await session.lock();
    throw error;
  }
}

/** Changes of secrets run one after the other: each starts from the keyring that the one before it wrote. */
function changeSecrets<T>(
  context: DeskContext,
  passphrase: string,
  change: (present: { readonly key: DeskKey; readonly keyring: Keyring }) => Promise<T>,
): Promise<T> {
  return context.secretGate.hold(async () => {
    const keyring = readKeyring(join(context.env.dir, keyringFile));
    const key = await takeKey(context, keyring, { kind: 'passphrase', text: passphrase });
    try {
      const changed = await change({ key, keyring });
      context.session.recordAttempt(true);
      return changed;
    } finally {
      key.fill(0);
    }
  });
}

export function changePassphrase(
  context: DeskContext,
  input: { readonly current: string; readonly next: string },
): Promise<void> {
  const { env } = context;
  return changeSecrets(context, input.current, async ({ key, keyring }) => {
    writeKeyring(env.dir, await withPassphrase(env, key, keyring, input.next));
  });
}

/** @returns a new recovery code; the printed one no longer works. */
export function replaceRecoveryCode(
  context: DeskContext,
  passphrase: string,
): Promise<{ readonly recoveryCode: string }> {
  const { env } = context;
  return changeSecrets(context, passphrase, async (present) => {
    const { keyring, recoveryCode } = await withNewRecoveryCode(env, present.key, present.keyring);
    writeKeyring(env.dir, keyring);
    return { recoveryCode };
  });
}
