import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { readMarks } from '../../../../electron/backend/store/marks.store.ts';
import { openMarks } from '../../../../electron/backend/store/marks.ts';
import { execute, listRows } from '../../../../electron/backend/store/prepare.ts';
import { changeSomething, makeBackup } from '../../../helpers/backups.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { seedAccount, seedPayment } from '../../../helpers/seed-rows.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

function seedBatch(db: Db, sequence: number): string {
  const sha256 = createHash('sha256').update(`batch ${sequence}`).digest('hex');
  execute(
    db,
    `INSERT INTO batches (id, epoch, sequence, business_date, file_name, sha256, previous_sha256, manifest,
       sealed_to, bytes, sealed_at)
     VALUES (:id, 1, :sequence, '2026-03-02', '', :sha256, '', '{}', '{}', x'', '2026-03-02T15:00:00Z')`,
    { id: randomUUID(), sequence, sha256 },
  );
  return sha256;
}

async function restore(desk: TestDesk, name: string): Promise<void> {
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await desk.ask('backups.restore', {
    requestId: desk.newId(),
    backup: { name },
    secret: { passphrase: testPassphrase },
  });
}

/** A desk with receipts 1 and 2 and batch 1 at its backup, and receipts to 5 and batch 3 after it. */
async function deskWithLaterWork(): Promise<{ desk: TestDesk; name: string; lastBatch: string }> {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const account = seedAccount(db, { number: '1001', cents: 50_000 });
  for (const receipt of [1, 2]) seedPayment(db, { account, cents: 100, receipt });
  seedBatch(db, 1);
  await changeSomething(desk, 'Before');
  const name = await makeBackup(desk);
  for (const receipt of [3, 4, 5]) seedPayment(db, { account, cents: 100, receipt });
  seedBatch(db, 2);
  const lastBatch = seedBatch(db, 3);
  await changeSomething(desk, 'After');
  db.close();
  return { desk, name, lastBatch };
}

const burned = (db: Db): unknown[] =>
  listRows(
    db,
    `SELECT receipt_number AS receipt, payment_id AS payment, event FROM receipts
     JOIN receipt_events ON receipt_pk = receipts.pk WHERE number > 2 ORDER BY number`,
  );

const lastActivity = (db: Db): unknown =>
  listRows(db, 'SELECT kind, note FROM activities ORDER BY pk DESC LIMIT 1')[0];

const wholeNote =
  'The backup of 2026-03-02T16:00:00Z was restored. Void receipt numbers: D1-000003 to D1-000005, given out ' +
  'after it. Batches no longer on this desk: 2 to 3. Activities lost: 1. Device epoch 2 begins.';

test('restoring an older backup burns its later numbers, keeps the batch chain, names the gap', async () => {
  const { desk, name, lastBatch } = await deskWithLaterWork();
  await restore(desk, name);
  const db = await openSideConnection(desk);
  expect(burned(db)).toEqual(
    ['D1-000003', 'D1-000004', 'D1-000005'].map((receipt) => ({
      receipt,
      payment: null,
      event: 'voided',
    })),
  );
  expect(readMarks(db)).toMatchObject({
    epoch: 2,
    receiptNumber: 5,
    batchSequence: 3,
    batchSha256: lastBatch,
  });
  expect(lastActivity(db)).toEqual({ kind: 'desk-restored', note: wholeNote });
  const status = await desk.ask('desk.status', {});
  expect(status.open?.notices).toContainEqual({ kind: 'restored', message: wholeNote });
  const file = openMarks(desk.dir);
  expect(file.read()).toEqual(readMarks(db));
  file.close();
});

test('the notice goes when the next batch has told the office', async () => {
  const { desk, name } = await deskWithLaterWork();
  await restore(desk, name);
  seedBatch(await openSideConnection(desk), 4);
  expect((await desk.ask('desk.status', {})).open?.notices.map(({ kind }) => kind)).not.toContain(
    'restored',
  );
});

test('a restored desk opens again without settling anything twice', async () => {
  const { desk, name } = await deskWithLaterWork();
  await restore(desk, name);
  const again = await desk.reopen();
  await again.ask('desk.unlock', { requestId: again.newId(), passphrase: testPassphrase });
  const db = await openSideConnection(again);
  expect(readMarks(db).epoch).toBe(2);
  expect(burned(db)).toHaveLength(3);
});

test('a backup restored twice burns what was given out in between', async () => {
  const { desk, name } = await deskWithLaterWork();
  await restore(desk, name);
  const db = await openSideConnection(desk);
  const account = { pk: 1, id: '' };
  seedPayment(db, { account, cents: 100, receipt: 6 });
  await changeSomething(desk, 'Between');
  db.close();
  await restore(desk, name);
  const after = await openSideConnection(desk);
  expect(burned(after)).toHaveLength(4);
  expect(readMarks(after)).toMatchObject({ epoch: 3, receiptNumber: 6, batchSequence: 3 });
});

test('the newest backup loses nothing: no number is burned', async () => {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const account = seedAccount(db, { number: '1001', cents: 50_000 });
  for (const receipt of [1, 2, 3]) seedPayment(db, { account, cents: 100, receipt });
  await changeSomething(desk, 'All');
  db.close();
  await restore(desk, await makeBackup(desk));
  const after = await openSideConnection(desk);
  expect(burned(after)).toHaveLength(1);
  expect(readMarks(after)).toMatchObject({ epoch: 2, receiptNumber: 3 });
});

test('files replaced by hand are noticed by the marks beside them', async () => {
  const { desk } = await deskWithLaterWork();
  let locked = await desk.reopen();
  const file = join(locked.dir, 'desk.db');
  const old = join(locked.dir, '..', 'old.db');
  copyFileSync(file, old);
  await locked.ask('desk.unlock', { requestId: locked.newId(), passphrase: testPassphrase });
  const db = await openSideConnection(locked);
  seedPayment(db, { account: { pk: 1, id: '' }, cents: 100, receipt: 6 });
  await changeSomething(locked, 'Lost later');
  db.close();
  locked = await locked.reopen();
  copyFileSync(old, file);
  expect(existsSync(`${file}-wal`)).toBe(false);
  await locked.ask('desk.unlock', { requestId: locked.newId(), passphrase: testPassphrase });
  const after = await openSideConnection(locked);
  expect(readMarks(after)).toMatchObject({ epoch: 2, receiptNumber: 6 });
  expect(lastActivity(after)).toEqual({
    kind: 'desk-restored',
    note: 'The desk opened on files older than its last work. Void receipt numbers: D1-000006, given out after it. Activities lost: 1. Device epoch 2 begins.',
  });
});

test('a desk whose marks are gone starts a new epoch', async () => {
  let desk = await openTestDesk();
  await changeSomething(desk, 'Any');
  desk = await desk.reopen();
  rmSync(join(desk.dir, 'marks'));
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect(readMarks(await openSideConnection(desk)).epoch).toBe(2);
});

test('a commit whose marks were not written before a crash is no gap', async () => {
  let desk = await openTestDesk();
  await changeSomething(desk, 'One');
  desk = await desk.reopen();
  const marks = join(desk.dir, 'marks');
  copyFileSync(marks, `${marks}.old`);
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  await changeSomething(desk, 'Two');
  desk = await desk.reopen();
  copyFileSync(`${marks}.old`, marks);
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  const db = await openSideConnection(desk);
  expect(readMarks(db)).toMatchObject({ epoch: 1, activities: 2 });
});
