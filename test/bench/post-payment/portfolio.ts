/** A desk of its own for each side: encrypted, on the same file system, with the same accounts. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type Backend, openBackend } from '../../../electron/backend/backend.ts';
import { type Db, openDatabase } from '../../../electron/backend/store/database.ts';
import {
  keyringFile,
  readKeyring,
  unwrapKey,
  wrapContext,
} from '../../../electron/backend/store/keyring.ts';
import { databaseFile } from '../../../electron/backend/store/open-desk.ts';
import { transact } from '../../../electron/backend/store/transaction.ts';
import { anAccount, type TestAccount } from '../../helpers/accounts.ts';

export type Portfolio = {
  readonly folder: string;
  readonly backend: Backend;
  readonly accounts: readonly TestAccount[];
  /** A connection with the pragmas of the desk's own. */
  readonly connect: () => Promise<Db>;
};

const passphrase = 'correct horse battery';
const now = Temporal.Instant.from('2026-03-02T16:00:00Z');
const setup = {
  agency: {
    code: 'ACME',
    name: 'Harbor Resolution Services',
    nameIndicatesCollection: false,
    address1: '100 Main Street',
    address2: 'Suite 4',
    city: 'Gary',
    state: 'IN',
    zip: '46402',
    phone: '2195550100',
    licenses: [],
  },
  agent: { code: 'A7', name: 'Jordan Reyes' },
  device: { prefix: 'D1', receiptFirst: 1, receiptLast: 999_999 },
  zone: 'America/Chicago',
};

async function keyOf(dir: string) {
  const { deskId, passphrase: wrapped } = readKeyring(join(dir, keyringFile));
  const key = await unwrapKey(wrapped, passphrase, wrapContext(deskId, 'passphrase'));
  if (!key) throw new Error('The keyring does not open.');
  return key;
}

/** Every account owes the same, so that each payment writes the same rows. */
export async function openPortfolio(size: number): Promise<Portfolio> {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-bench-'));
  const dir = join(folder, 'desk');
  const backend = openBackend({
    dir,
    uploadsDir: join(folder, 'uploads'),
    appVersion: '0.0.0-bench',
    sample: false,
    clock: () => now,
    newId: randomUUID,
    randomBytes,
    scryptCost: { N: 16, r: 8, p: 1 },
    log: () => {},
  });
  const created = await backend.call('desk.create', {
    ...setup,
    requestId: randomUUID(),
    passphrase,
  });
  if (!created.ok) throw new Error(created.error.message);
  const connect = async (): Promise<Db> => openDatabase(join(dir, databaseFile), await keyOf(dir));
  const db = await connect();
  const accounts = transact(db, () =>
    Array.from({ length: size }, (_, index) =>
      anAccount(db, { number: `4000-${index}`, principalCents: 250_000, feesCents: 1_500 }),
    ),
  );
  db.close();
  return { folder, backend, accounts, connect };
}

/** The nth account of a round, far from the one before: payments do not come in the order of the import. */
export function spread(accounts: readonly TestAccount[], index: number): TestAccount {
  const account = accounts[(index * 7_919) % accounts.length];
  if (!account) throw new Error('The portfolio is empty.');
  return account;
}
