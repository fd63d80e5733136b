/** Domain invariants 7 and 8 across restores: every event leaves the desk in exactly one batch. */
import { expect, test } from 'vitest';
import { exportFileNames } from '../../../../electron/backend/exchange/day-export/columns.ts';
import { verifyResultSchema } from '../../../../shared/ipc/checks.contract.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { makeBackup } from '../../../helpers/backups.ts';
import { batchOf, type Closed, closeDay } from '../../../helpers/day.ts';
import { type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { jobEnd } from '../../../helpers/jobs.ts';
import { openMoneyDesk, pay } from '../../../helpers/money.ts';

async function restore(desk: TestDesk, name: string): Promise<void> {
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await desk.ask('backups.restore', {
    requestId: desk.newId(),
    backup: { name },
    secret: { passphrase: testPassphrase },
  });
}

/** The rows that leave as events; the state of an account goes out whenever it was touched. */
async function eventsOf(desk: TestDesk, closed: Closed): Promise<string[]> {
  const { rows } = await batchOf(desk, closed);
  const events = exportFileNames.filter((file) => file !== 'account_status.csv');
  return events.flatMap((file) => rows[file].map((row) => `${file} ${row.row_id}`));
}

async function paidIn(desk: TestDesk, closed: Closed): Promise<string[]> {
  const { rows } = await batchOf(desk, closed);
  return rows['payments.csv'].map(({ amount }) => amount);
}

async function expectSound(desk: TestDesk): Promise<void> {
  const { jobId } = await desk.ask('checks.verify', { requestId: desk.newId() });
  const result = verifyResultSchema.parse((await jobEnd(desk, jobId)).result);
  expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
}

test('rows and cash of a batch that a restore lost do not go out again', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 1000);
  const name = await makeBackup(desk);
  await pay(desk, account, 2000);
  const first = await closeDay(desk);
  const sent = await eventsOf(desk, first);
  db.close();
  await restore(desk, name);
  const { toClose } = await desk.ask('day.summary', {});
  expect(toClose.expectedCents).toBe(0);
  expect(toClose.files.find(({ file }) => file === 'payments.csv')).toMatchObject({ rows: 0 });
  await pay(desk, account, 500);
  const second = await closeDay(desk);
  expect(second).toMatchObject({ sequence: 2, expectedCents: 500 });
  expect(await paidIn(desk, second)).toEqual(['5.00']);
  const again = await eventsOf(desk, second);
  expect(again.filter((row) => sent.includes(row))).toEqual([]);
  expect(again.filter((row) => row.startsWith('activities.csv')).length).toBeGreaterThan(1);
  await expectSound(desk);
});

test('what no batch had taken before the restore leaves with the next one', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 1000);
  await closeDay(desk);
  await pay(desk, account, 2000);
  const name = await makeBackup(desk);
  await pay(desk, account, 4000);
  db.close();
  await restore(desk, name);
  expect((await desk.ask('day.summary', {})).toClose.expectedCents).toBe(2000);
  const second = await closeDay(desk);
  expect(await paidIn(desk, second)).toEqual(['20.00']);
  await expectSound(desk);
});

test('the wrong backup first and then the right one: every row has left once', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const sent: string[] = [];
  const close = async (): Promise<Closed> => {
    const closed = await closeDay(desk);
    sent.push(...(await eventsOf(desk, closed)));
    return closed;
  };
  await pay(desk, account, 100);
  const early = await makeBackup(desk);
  await pay(desk, account, 200);
  await close();
  await pay(desk, account, 400);
  desk.clock.advance({ minutes: 1 });
  const late = await makeBackup(desk);
  await pay(desk, account, 800);
  await close();
  db.close();
  await restore(desk, early);
  await pay(desk, account, 1600);
  await close();
  await restore(desk, late);
  const { toClose } = await desk.ask('day.summary', {});
  expect(toClose.expectedCents).toBe(0);
  await pay(desk, account, 3200);
  const last = await close();
  expect(last).toMatchObject({ sequence: 4, expectedCents: 3200 });
  expect(await paidIn(desk, last)).toEqual(['32.00']);
  expect(new Set(sent).size).toBe(sent.length);
  await expectSound(desk);
});
