/**
 * Copies of database and WAL as a power cut or a careless backup leaves them: taken between payments,
 * the WAL cut at any byte or damaged at any byte. What opens must be a whole earlier moment of the desk.
 */
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Db, openDatabase } from '../../../../electron/backend/store/database.ts';
import { databaseFile } from '../../../../electron/backend/store/open-desk.ts';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { temporaryFolder } from '../../../helpers/desk.ts';
import { expectSoundMoney, openMoneyDesk, pay } from '../../../helpers/money.ts';
import { takeDeskKey } from '../../../helpers/side-connection.ts';

type Recording = {
  readonly database: Buffer;
  readonly wal: Buffer;
  readonly key: Uint8Array;
  /** How long the WAL was when each payment was acknowledged. */
  readonly acknowledgedAt: readonly number[];
};

const payments = 12;
let recording: Recording;

async function record(): Promise<Recording> {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 1_000_000, feesCents: 900 });
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const file = join(desk.dir, databaseFile);
  const database = readFileSync(file);
  const acknowledgedAt: number[] = [];
  for (let count = 1; count <= payments; count += 1) {
    await pay(desk, account, 100 * count);
    acknowledgedAt.push(statSync(`${file}-wal`).size);
  }
  // No checkpoint has happened: the database is as it was, everything since is in the WAL.
  expect(readFileSync(file).equals(database)).toBe(true);
  return {
    database,
    wal: readFileSync(`${file}-wal`),
    key: await takeDeskKey(desk),
    acknowledgedAt,
  };
}

function openCopy({ database, key }: Recording, wal: Buffer): Db {
  const file = join(temporaryFolder(), databaseFile);
  writeFileSync(file, database);
  writeFileSync(`${file}-wal`, wal);
  return openDatabase(file, Uint8Array.from(key));
}

/** A sound prefix of the day that holds at least so many payments. @returns how many it holds */
function expectPrefix(db: Db, atLeast: number): number {
  const integrity = db.pragma('integrity_check', { simple: true });
  expect(integrity).toBe('ok');
  expectSoundMoney(db);
  const amounts = listRows<{ amount: number; number: number }>(
    db,
    `SELECT p.amount_cents AS amount, r.number FROM payments p
     JOIN receipts r ON r.payment_id = p.id ORDER BY p.pk`,
  );
  for (const [index, { amount, number }] of amounts.entries()) {
    expect(amount).toBe(100 * (index + 1));
    expect(number).toBe(index + 1);
  }
  expect(amounts.length).toBeGreaterThanOrEqual(atLeast);
  return amounts.length;
}

const wholeBefore = (offset: number): number =>
  recording.acknowledgedAt.filter((size) => size <= offset).length;

test('a WAL cut at any byte opens as a moment of the day, without losing what came before the cut', async () => {
  recording = await record();
  const { wal } = recording;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: wal.length }), (length) => {
      const db = openCopy(recording, wal.subarray(0, length));
      expect(expectPrefix(db, wholeBefore(length))).toBeLessThanOrEqual(wholeBefore(length));
      db.close();
    }),
    { numRuns: 40, examples: recording.acknowledgedAt.map((size) => [size]) },
  );
});

test('a WAL damaged at any byte keeps every payment before the damage', async () => {
  recording = await record();
  const { wal } = recording;
  const header = 32;
  fc.assert(
    fc.property(
      fc.integer({ min: header, max: wal.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      fc.integer({ min: 1, max: 64 }),
      (offset, change, length) => {
        const torn = Buffer.from(wal);
        for (let index = offset; index < Math.min(wal.length, offset + length); index += 1) {
          torn[index] = (torn[index] ?? 0) ^ change;
        }
        const db = openCopy(recording, torn);
        expectPrefix(db, wholeBefore(offset));
        db.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('a tail of zeros or of noise behind the last payment hides nothing', async () => {
  recording = await record();
  const { wal } = recording;
  for (const tail of [Buffer.alloc(10_000), Buffer.alloc(9_001, 0xa5), wal.subarray(32, 9_000)]) {
    const db = openCopy(recording, Buffer.concat([wal, tail]));
    expect(expectPrefix(db, payments)).toBe(payments);
    db.close();
  }
});

test('copies taken between payments, across checkpoints, each hold every payment so far', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 10_000_000 });
  db.close();
  const key = await takeDeskKey(desk);
  const file = join(desk.dir, databaseFile);
  for (let count = 1; count <= 90; count += 1) {
    await pay(desk, account, 100 * count);
    if (count % 6 !== 0) continue;
    const copy = join(temporaryFolder(), databaseFile);
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const opened = openDatabase(copy, Uint8Array.from(key));
    expect(expectPrefix(opened, count)).toBe(count);
    opened.close();
  }
});
