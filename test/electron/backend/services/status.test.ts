import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { describeDesk } from '../../../../electron/backend/services/describe-desk.ts';
import { openContext } from '../../../../electron/backend/services/open-context.ts';
import { createSession } from '../../../../electron/backend/session.ts';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { execute, listRows } from '../../../../electron/backend/store/prepare.ts';
import { readLastPks } from '../../../../electron/backend/store/unsealed.store.ts';
import { changeSomething, makeBackup } from '../../../helpers/backups.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { seedAccount, seedPayment, seedReceipt } from '../../../helpers/seed-rows.ts';
import { openSideConnection, takeDeskKey } from '../../../helpers/side-connection.ts';

const openStatus = async (desk: TestDesk) => {
  const { open } = await desk.ask('desk.status', {});
  if (!open) throw new Error('the desk is not open');
  return open;
};

const notices = async (desk: TestDesk): Promise<string[]> =>
  (await openStatus(desk)).notices.map(({ kind }) => kind);

function seal(db: Db, sequence: number): void {
  execute(
    db,
    `INSERT INTO batches (id, epoch, sequence, business_date, file_name, sha256, previous_sha256, manifest,
       sealed_to, bytes, sealed_at)
     VALUES (:id, 1, :sequence, '2026-03-02', '', :id, '', '{}', :to, x'', '2026-03-02T23:42:00Z')`,
    { id: randomUUID(), sequence, to: JSON.stringify(readLastPks(db)) },
  );
}

test('a new desk has nothing to export, to seal or to notice', async () => {
  const desk = await openTestDesk();
  const status = await openStatus(desk);
  expect(status).toMatchObject({ rowsToExport: 0, receiptsLeft: 999_999, notices: [] });
  expect(status.lastBackupAt ?? status.lastSealAt ?? status.balancesAsOf).toBeUndefined();
});

test('rows to export are those beyond the last seal', async () => {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const account = seedAccount(db, { number: '1', cents: 5000 });
  seedPayment(db, { account, cents: 100, receipt: 1 });
  await changeSomething(desk, 'One');
  // An activity, a payment and the event of its receipt.
  expect((await openStatus(desk)).rowsToExport).toBe(3);
  seal(db, 1);
  expect(await openStatus(desk)).toMatchObject({
    rowsToExport: 0,
    lastSealAt: '2026-03-02T23:42:00Z',
  });
  await changeSomething(desk, 'Two');
  expect((await openStatus(desk)).rowsToExport).toBe(1);
});

test('the last backup and the age of the newest balances are told', async () => {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  for (const [label, at] of [
    ['P-0411', '2026-02-20T15:00:00Z'],
    ['P-0412', '2026-02-28T04:30:00Z'],
  ]) {
    execute(
      db,
      `INSERT INTO imports (id, label, file_name, file_sha256, rows, imported, unchanged, different,
         rejected, balance_cents, at) VALUES (:id, :label, '', '', 0, 0, 0, 0, 0, 0, :at)`,
      { id: randomUUID(), label: label ?? '', at: at ?? '' },
    );
  }
  await makeBackup(desk);
  expect(await openStatus(desk)).toMatchObject({
    lastBackupAt: '2026-03-02T16:00:00Z',
    // 22:30 on 27 February in Chicago.
    balancesAsOf: { label: 'P-0412', days: 3 },
  });
});

test('a clock set back is told, and the later time counts', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'One');
  desk.clock.set('2026-03-01T09:00:00Z');
  const status = await openStatus(desk);
  expect(status.notices.map(({ kind }) => kind)).toEqual(['clock-behind']);
  expect(status).toMatchObject({ businessDate: '2026-03-02', now: '2026-03-02T16:00:00Z' });
});

test('a day with unsealed work is offered for closing from the next day on', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Monday');
  expect(await notices(desk)).toEqual([]);
  desk.clock.set('2026-03-03T15:00:00Z');
  const [notice] = (await openStatus(desk)).notices;
  expect(notice).toMatchObject({ kind: 'unclosed-day' });
  expect(notice?.message).toContain('Monday, March 2');
  seal(await openSideConnection(desk), 1);
  expect(await notices(desk)).toEqual([]);
});

test('receipts are told as low at fifty left, and as exhausted', async () => {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const settings = await desk.ask('desk.settings', {});
  const device = { prefix: 'D1', receiptFirst: 1, receiptLast: 60 };
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, device },
  });
  seedReceipt(db, 9, null);
  expect([(await openStatus(desk)).receiptsLeft, await notices(desk)]).toEqual([51, []]);
  seedReceipt(db, 10, null);
  expect([(await openStatus(desk)).receiptsLeft, await notices(desk)]).toEqual([
    50,
    ['receipts-low'],
  ]);
  seedReceipt(db, 60, null);
  expect([(await openStatus(desk)).receiptsLeft, await notices(desk)]).toEqual([
    0,
    ['receipts-exhausted'],
  ]);
});

test('a call left open is told after the next unlock, not while it is under way', async () => {
  let desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const { pk } = seedAccount(db, { number: '1', cents: 100 });
  const id = desk.newId();
  desk.clock.advance({ minutes: 1 });
  execute(
    db,
    `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date)
     VALUES (:id, :pk, 1, 'outbound', '2195550142', '2026-03-02T16:01:00Z', '2026-03-02')`,
    { id, pk },
  );
  expect(await openStatus(desk)).toMatchObject({ openCallId: id, notices: [] });
  desk.clock.advance({ minutes: 1 });
  desk = await desk.reopen();
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect(await openStatus(desk)).toMatchObject({ openCallId: id });
  expect(await notices(desk)).toEqual(['open-call']);
});

test('the status reads no table from end to end', async () => {
  const desk = await openTestDesk();
  const key = await takeDeskKey(desk);
  await desk.backend.close();
  const session = createSession(
    desk.env,
    () => {},
    () => false,
  );
  const backend = { env: desk.env, session, emit: () => {} };
  const { db } = openContext(backend, key);
  const prepared = vi.spyOn(db, 'prepare');
  describeDesk(backend);
  const statements = prepared.mock.calls.map(([sql]) => sql);
  prepared.mockRestore();
  expect(statements.length).toBeGreaterThan(3);
  const params = { key: '', activities: 0, payments: 0 };
  for (const sql of statements) {
    const plan = listRows<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`, params);
    for (const { detail } of plan) {
      // In key order with LIMIT 1 a scan reads one row, as does the index of the one open call; rows sent back are few.
      const stopsAtOnce = /ORDER BY (pk|sequence) DESC LIMIT 1/.test(sql) && !/TEMP/.test(detail);
      const full =
        /^SCAN (?!CONSTANT|\(subquery|batch|activity|.*(one_open_call|rejected_rows_waiting))/.test(
          detail,
        );
      expect([sql, detail, full && !stopsAtOnce]).toEqual([sql, detail, false]);
    }
  }
  await session.close();
});
