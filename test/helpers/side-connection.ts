/** A second look at a desk's file, as a test needs it: its key from the keyring, and a connection. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Db, type DeskKey, openDatabase } from '../../electron/backend/store/database.ts';
import {
  keyringFile,
  readKeyring,
  unwrapKey,
  wrapContext,
} from '../../electron/backend/store/keyring.ts';
import { databaseFile } from '../../electron/backend/store/open-desk.ts';
import { type TestDesk, testPassphrase } from './desk.ts';

type HasFolder = Pick<TestDesk, 'dir'>;

export async function takeDeskKey(
  { dir }: HasFolder,
  passphrase = testPassphrase,
): Promise<DeskKey> {
  const keyring = readKeyring(join(dir, keyringFile));
  const context = wrapContext(keyring.deskId, 'passphrase');
  const key = await unwrapKey(keyring.passphrase, passphrase, context);
  if (!key) throw new Error('the passphrase of the test does not open the keyring');
  return key;
}

/** Works beside an open backend: the file is in WAL mode. */
export async function openSideConnection(desk: HasFolder, passphrase?: string): Promise<Db> {
  const db = openDatabase(join(desk.dir, databaseFile), await takeDeskKey(desk, passphrase));
  onTestFinished(() => {
    db.close();
  });
  return db;
}
