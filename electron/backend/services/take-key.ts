/** The desk's key from a secret, with the delay after wrong ones; and new wraps of it. */
import { AppError } from '../../../shared/errors.ts';
import type { BackendContext } from '../context.ts';
import type { BackendEnv } from '../env.ts';
import type { DeskKey } from '../store/database.ts';
import {
  type Keyring,
  makeRecoveryCode,
  normalizeRecoveryCode,
  type SecretKind,
  unwrapKey,
  type Wrap,
  wrapContext,
  wrapKey,
} from '../store/keyring.ts';

export type Secret = { readonly kind: SecretKind; readonly text: string };

const wrongSecret = {
  passphrase: 'That passphrase does not open this desk. Check Caps Lock and try again.',
  recovery: 'That recovery code does not open this desk. Check it against the printed copy.',
} as const;

/**
 * A wrong secret makes the next try wait longer; what ends the wait is a desk that opened, or a change of
 * secrets that was made: see `recordAttempt`.
 * @throws AppError `denied` for a wrong secret or a try made too early.
 */
export async function takeKey(
  { env, session }: BackendContext,
  keyring: Keyring,
  secret: Secret,
): Promise<DeskKey> {
  session.refuseEarlyRetry();
  const text = secret.kind === 'recovery' ? normalizeRecoveryCode(secret.text) : secret.text;
  const context = wrapContext(keyring.deskId, secret.kind);
  const key = await unwrapKey(keyring[secret.kind], text, context);
  if (key) {
    env.log(`opened with ${secret.kind}`);
    return key;
  }
  session.recordAttempt(false);
  env.log(`refused a ${secret.kind}`);
  throw new AppError('denied', wrongSecret[secret.kind], {
    retryAt: session.retryAt()?.toString(),
  });
}

function wrapFor(
  env: BackendEnv,
  key: DeskKey,
  owner: { readonly deskId: string; readonly kind: SecretKind; readonly text: string },
): Promise<Wrap> {
  return wrapKey(key, owner.text, {
    cost: env.scryptCost,
    random: env.randomBytes,
    context: wrapContext(owner.deskId, owner.kind),
  });
}

/** The keyring with another passphrase. */
export async function withPassphrase(
  env: BackendEnv,
  key: DeskKey,
  keyring: Keyring,
  text: string,
): Promise<Keyring> {
  const passphrase = await wrapFor(env, key, { deskId: keyring.deskId, kind: 'passphrase', text });
  return { ...keyring, passphrase };
}

/** The keyring with a new recovery code, which only the agent will know. */
export async function withNewRecoveryCode(
  env: BackendEnv,
  key: DeskKey,
  keyring: Keyring,
): Promise<{ readonly keyring: Keyring; readonly recoveryCode: string }> {
  const recoveryCode = makeRecoveryCode(env.randomBytes);
  const recovery = await wrapFor(env, key, {
    deskId: keyring.deskId,
    kind: 'recovery',
    text: recoveryCode,
  });
  return { keyring: { ...keyring, recovery }, recoveryCode };
}

/** The first keyring of a new desk. */
export async function makeKeyring(
  env: BackendEnv,
  key: DeskKey,
  passphrase: string,
): Promise<{ readonly keyring: Keyring; readonly recoveryCode: string }> {
  const deskId = env.newId();
  const recoveryCode = makeRecoveryCode(env.randomBytes);
  const keyring: Keyring = {
    version: 1,
    deskId,
    passphrase: await wrapFor(env, key, { deskId, kind: 'passphrase', text: passphrase }),
    recovery: await wrapFor(env, key, { deskId, kind: 'recovery', text: recoveryCode }),
  };
  return { keyring, recoveryCode };
}
