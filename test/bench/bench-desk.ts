/** A desk for measurements: encrypted as any other, in a folder of its own, with cheap secrets. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { type Db, openDatabase } from '../../electron/backend/store/database.ts';
import {
  keyringFile,
  readKeyring,
  unwrapKey,
  wrapContext,
} from '../../electron/backend/store/keyring.ts';
import { databaseFile } from '../../electron/backend/store/open-desk.ts';
import { openDeskOfChild, passphrase } from '../helpers/child/desk-of-child.ts';

export type BenchDesk = {
  /** The unlocked backend and short ways to call it. */
  readonly desk: ReturnType<typeof openDeskOfChild>;
  readonly dir: string;
  readonly uploadsDir: string;
  /** A connection with the pragmas of the desk's own. */
  readonly connect: () => Promise<Db>;
  /** Closes the desk and removes its folder. */
  readonly remove: () => Promise<void>;
};

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

/** A new desk, set up and unlocked. @param clock stands still when left out */
export async function openBenchDesk(clock?: () => Temporal.Instant): Promise<BenchDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-bench-'));
  const dir = join(folder, 'desk');
  const desk = openDeskOfChild(dir, clock);
  const created = await desk.call('desk.create', { ...setup, passphrase });
  if (!created.ok) throw new Error(created.error.message);
  mkdirSync(`${dir}-uploads`, { recursive: true });
  return {
    desk,
    dir,
    uploadsDir: `${dir}-uploads`,
    connect: async () => openDatabase(join(dir, databaseFile), await keyOf(dir)),
    remove: async () => {
      await desk.backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
