/** Opens the desk with the passphrase, or with the recovery code (which is replaced after use). */
import { join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { BackendContext, DeskContext } from '../context.ts';
import type { DeskKey } from '../store/database.ts';
import {
  type Keyring,
  keyringFile,
  makeRecoveryCode,
  normalizeRecoveryCode,
  readKeyring,
  type SecretKind,
  unwrapKey,
  wrapContext,
  wrapKey,
  writeKeyring,
} from '../store/keyring.ts';
import { openContext } from './open-context.ts';

const wrongSecret = {
  passphrase: 'That passphrase does not open this desk. Check Caps Lock and try again.',
  recovery: 'That recovery code does not open this desk. Check it against the printed copy.',
} as const;

/** @throws AppError `denied` for a wrong secret or a try made too early. */
async function takeKey(
  { env, session }: BackendContext,
  keyring: Keyring,
  kind: SecretKind,
  secret: string,
): Promise<DeskKey> {
  session.refuseEarlyRetry();
  const key = await unwrapKey(keyring[kind], secret, wrapContext(keyring.deskId, kind));
  session.recordAttempt(key !== undefined);
  if (!key) {
    throw new AppError('denied', wrongSecret[kind], { retryAt: session.retryAt()?.toString() });
  }
  env.log(`unlocked with ${kind}`);
  return key;
}

function requireLocked({ session }: BackendContext): void {
  if (session.state() === 'absent') {
    throw new AppError('not-found', 'There is no desk here yet. Set one up first.');
  }
  if (session.state() === 'open') {
    throw new AppError('conflict', 'The desk is already unlocked.');
  }
}

export async function unlockDesk(backend: BackendContext, passphrase: string): Promise<void> {
  requireLocked(backend);
  const keyring = readKeyring(join(backend.env.dir, keyringFile));
  openContext(backend, await takeKey(backend, keyring, 'passphrase', passphrase));
}

/** @returns the new recovery code; the one that was typed no longer works. */
export async function recoverDesk(
  backend: BackendContext,
  input: { readonly recoveryCode: string; readonly newPassphrase: string },
): Promise<{ readonly recoveryCode: string }> {
  requireLocked(backend);
  const { env } = backend;
  const keyring = readKeyring(join(env.dir, keyringFile));
  const typed = normalizeRecoveryCode(input.recoveryCode);
  const key = await takeKey(backend, keyring, 'recovery', typed);
  const recoveryCode = makeRecoveryCode(env.randomBytes);
  const options = { cost: env.scryptCost, random: env.randomBytes };
  writeKeyring(env.dir, {
    ...keyring,
    passphrase: await wrapKey(key, input.newPassphrase, {
      ...options,
      context: wrapContext(keyring.deskId, 'passphrase'),
    }),
    recovery: await wrapKey(key, recoveryCode, {
      ...options,
      context: wrapContext(keyring.deskId, 'recovery'),
    }),
  });
  openContext(backend, key);
  return { recoveryCode };
}

export async function changePassphrase(
  context: DeskContext,
  input: { readonly current: string; readonly next: string },
): Promise<void> {
  const { env } = context;
  const keyring = readKeyring(join(env.dir, keyringFile));
  const key = await takeKey(context, keyring, 'passphrase', input.current);
  writeKeyring(env.dir, {
    ...keyring,
    passphrase: await wrapKey(key, input.next, {
      cost: env.scryptCost,
      random: env.randomBytes,
      context: wrapContext(keyring.deskId, 'passphrase'),
    }),
  });
  key.fill(0);
}
