/** Sets up a new desk: key, keyring, database, settings. */
import { join } from 'node:path';
import type { DeskSettings } from '../../../shared/domain/desk-settings.ts';
import { AppError } from '../../../shared/errors.ts';
import type { BackendContext } from '../context.ts';
import { type DeskKey, openDatabase } from '../store/database.ts';
import { finishInstall, installFiles, makeStaging } from '../store/install-files.ts';
import { writeKeyring } from '../store/keyring.ts';
import { createDatabase, databaseFile } from '../store/open-desk.ts';
import { putReceiptRange } from '../store/receipt-ranges.store.ts';
import { putDeskSettings } from '../store/settings.store.ts';
import { openContext } from './open-context.ts';
import { makeKeyring } from './take-key.ts';

export type NewDesk = Omit<DeskSettings, 'idleMinutes' | 'backupFolder'> & {
  readonly passphrase: string;
};

const defaultIdleMinutes = 15;

/**
 * The desk is made in a staging folder and put in place as a whole: a crash leaves a desk or none.
 * @returns the recovery code, shown once.
 */
export function createDesk(
  backend: BackendContext,
  input: NewDesk,
): Promise<{ readonly recoveryCode: string }> {
  const { env, session } = backend;
  return session.enter(async () => {
    finishInstall(env.dir);
    if (session.state() !== 'absent') {
      throw new AppError('conflict', 'This desk exists already. Unlock it with its passphrase.');
    }
    const key = env.randomBytes(32);
    const { keyring, recoveryCode } = await makeKeyring(env, key, input.passphrase);
    const id = env.newId();
    const staging = makeStaging(env.dir, id);
    writeDatabase(staging, key, input);
    writeKeyring(staging, keyring);
    installFiles(env.dir, staging, id);
    openContext(backend, key);
    return { recoveryCode };
  });
}

function writeDatabase(dir: string, key: DeskKey, input: NewDesk): void {
  createDatabase(dir, key);
  const { agency, agent, device, zone } = input;
  const db = openDatabase(join(dir, databaseFile), key);
  try {
    putDeskSettings(db, {
      agency,
      agent,
      device,
      zone,
      idleMinutes: defaultIdleMinutes,
      backupFolder: '',
    });
    putReceiptRange(db, { first: device.receiptFirst, last: device.receiptLast });
  } finally {
    db.close();
  }
}
