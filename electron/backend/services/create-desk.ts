/** Sets up a new desk: key, keyring, database, settings. */

import { join } from 'node:path';
import type { DeskSettings } from '../../../shared/domain/desk-settings.ts';
import { AppError } from '../../../shared/errors.ts';
import type { BackendContext } from '../context.ts';
import { openDatabase } from '../store/database.ts';
import { makeRecoveryCode, wrapContext, wrapKey, writeKeyring } from '../store/keyring.ts';
import { createDatabase, databaseFile } from '../store/open-desk.ts';
import { putDeskSettings } from '../store/settings.store.ts';
import { openContext } from './open-context.ts';

export type NewDesk = Omit<DeskSettings, 'idleMinutes' | 'backupFolder'> & {
  readonly passphrase: string;
};

const defaultIdleMinutes = 15;

/**
 * The keyring is written last: a crash before it leaves no desk, only an empty file that is refused
 * until removed by hand.
 * @returns the recovery code, shown once.
 */
export async function createDesk(
  backend: BackendContext,
  input: NewDesk,
): Promise<{ readonly recoveryCode: string }> {
  const { env, session } = backend;
  if (session.state() !== 'absent') {
    throw new AppError('conflict', 'This desk exists already. Unlock it with its passphrase.');
  }
  const key = env.randomBytes(32);
  const deskId = env.newId();
  const recoveryCode = makeRecoveryCode(env.randomBytes);
  const wrap = (secret: string, kind: 'passphrase' | 'recovery') =>
    wrapKey(key, secret, {
      cost: env.scryptCost,
      random: env.randomBytes,
      context: wrapContext(deskId, kind),
    });
  const passphrase = await wrap(input.passphrase, 'passphrase');
  const recovery = await wrap(recoveryCode, 'recovery');

  createDatabase(env.dir, key);
  const { agency, agent, device, zone } = input;
  const db = openDatabase(join(env.dir, databaseFile), key);
  try {
    putDeskSettings(db, {
      agency,
      agent,
      device,
      zone,
      idleMinutes: defaultIdleMinutes,
      backupFolder: '',
    });
  } finally {
    db.close();
  }
  writeKeyring(env.dir, { version: 1, deskId, passphrase, recovery });
  openContext(backend, key);
  return { recoveryCode };
}
