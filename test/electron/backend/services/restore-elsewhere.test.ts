/** Restoring where the marks of the desk are not at hand: nothing that left may be given out a second time. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { verifyResultSchema } from '../../../../shared/ipc/checks.contract.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { backupPath, makeBackup } from '../../../helpers/backups.ts';
import { batchOf, closeDay } from '../../../helpers/day.ts';
import {
  openEmptyDesk,
  type TestDesk,
  temporaryFolder,
  testPassphrase,
} from '../../../helpers/desk.ts';
import { jobEnd } from '../../../helpers/jobs.ts';
import { openMoneyDesk, pay } from '../../../helpers/money.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

type LastGiven = { readonly receiptNumber: number; readonly batchSequence: number };

/** A payment and a backup of it; later two payments more and a sealed batch. */
async function lostDesk(backupFolder = '') {
  const { desk, db } = await openMoneyDesk();
  const settings = await desk.ask('desk.settings', {});
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, backupFolder },
  });
  const account = anAccount(db);
  await pay(desk, account, 1000);
  const name = await makeBackup(desk);
  await pay(desk, account, 2000);
  await pay(desk, account, 4000);
  const batch = await batchOf(desk, await closeDay(desk));
  return { desk, account, file: backupPath(desk, name), batch };
}

function restoreOn(machine: TestDesk, file: string, lastGiven?: LastGiven) {
  const uploadId = machine.newId();
  copyFileSync(file, join(machine.env.uploadsDir, uploadId));
  return machine.backend.call('backups.restore', {
    requestId: machine.newId(),
    backup: { uploadId },
    secret: { passphrase: testPassphrase },
    ...(lastGiven && { lastGiven }),
  });
}

/** Waits for the copy that the tick has started. @returns its path */
async function marksCopy(folder: string): Promise<string> {
  const find = (): string | undefined =>
    readdirSync(folder).find((name) => /^marks-.*\.json$/.test(name));
  await expect.poll(find).toBeDefined();
  return join(folder, find() ?? '');
}

async function failedChecks(desk: TestDesk): Promise<string[]> {
  const { jobId } = await desk.ask('checks.verify', { requestId: desk.newId() });
  const { checks } = verifyResultSchema.parse((await jobEnd(desk, jobId)).result);
  return checks.filter(({ ok }) => !ok).map(({ check }) => check);
}

test('another machine asks what the desk gave out last, and changes nothing before it knows', async () => {
  const { file } = await lostDesk();
  const machine = openEmptyDesk({ seed: 'machine' });
  expect(await restoreOn(machine, file)).toMatchObject({
    ok: false,
    error: {
      code: 'invalid-input',
      details: { ask: 'lastGiven', receiptNumber: 1, batchSequence: 0 },
    },
  });
  expect((await machine.ask('desk.status', {})).state).toBe('absent');
  expect(existsSync(join(machine.dir, 'desk.db'))).toBe(false);
  expect(readdirSync(machine.dir).filter((name) => name.startsWith('staging-'))).toEqual([]);
});

test('less than the backup holds, or far beyond it, is a typing error', async () => {
  const { file } = await lostDesk();
  const machine = openEmptyDesk({ seed: 'machine' });
  for (const [path, lastGiven] of [
    ['receiptNumber', { receiptNumber: 0, batchSequence: 1 }],
    ['receiptNumber', { receiptNumber: 20_000, batchSequence: 1 }],
    ['batchSequence', { receiptNumber: 3, batchSequence: 20_000 }],
  ] as const) {
    expect(await restoreOn(machine, file, lastGiven)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', details: { ask: 'lastGiven', path } },
    });
  }
  for (const lastGiven of [{ receiptNumber: -1, batchSequence: 0 }, { receiptNumber: 3 }]) {
    const reply = await restoreOn(machine, file, lastGiven as LastGiven);
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
});

test('numbers and batches up to those stated are never given out again, and the office is told', async () => {
  const { account, file } = await lostDesk();
  const machine = openEmptyDesk({ seed: 'machine' });
  expect((await restoreOn(machine, file, { receiptNumber: 3, batchSequence: 1 })).ok).toBe(true);
  const paid = await pay(machine, account, 500);
  expect(paid.receiptNumber).toBe('D1-000004');
  const batch = await batchOf(machine, await closeDay(machine));
  expect(batch.manifest).toMatchObject({
    sequence: 2,
    epoch: 2,
    previousBatchSha256: '0'.repeat(64),
  });
  const told = batch.rows['activities.csv'].find(({ kind }) => kind === 'desk-restored');
  expect(told?.note).toContain('Void receipt numbers: D1-000002 to D1-000003');
  expect(told?.note).toContain('as stated at the restore');
  expect(told?.note).toContain('Rows of those batches go out again under their row ids');
  expect(await failedChecks(machine)).toEqual([]);
});

test('the copy of the marks in the second backup folder knows what the agent does not', async () => {
  const folder = temporaryFolder();
  const { desk, account, file, batch } = await lostDesk(folder);
  await desk.backend.tick();
  await marksCopy(folder);
  const machine = openEmptyDesk({ seed: 'machine' });
  expect((await restoreOn(machine, file, { receiptNumber: 1, batchSequence: 0 })).ok).toBe(true);
  const paid = await pay(machine, account, 500);
  expect(paid.receiptNumber).toBe('D1-000004');
  const next = await batchOf(machine, await closeDay(machine));
  expect(next.manifest).toMatchObject({ sequence: 2, previousBatchSha256: batch.sha256 });
  expect(next.rows['payments.csv'].map(({ amount }) => amount)).toEqual(['5.00']);
  expect(await failedChecks(machine)).toEqual([]);
});

test('the copy of the marks holds numbers and hashes only, and a folder that is gone is no obstacle', async () => {
  const folder = temporaryFolder();
  const { desk, account } = await lostDesk(folder);
  await desk.backend.tick();
  const text = readFileSync(await marksCopy(folder), 'utf8');
  expect(Object.keys(JSON.parse(text)).sort()).toEqual(
    [
      'activities',
      'batchSequence',
      'batchSha256',
      'chainHead',
      'epoch',
      'reaches',
      'receiptNumber',
    ].sort(),
  );
  const db = await openSideConnection(desk);
  db.exec(
    `UPDATE settings SET value = json_set(value, '$.backupFolder', '/nowhere/at/all') WHERE key = 'desk'`,
  );
  await pay(desk, account, 100);
  await desk.backend.tick();
  await pay(desk, account, 100);
  expect(listRows(db, 'SELECT number FROM receipts')).toHaveLength(5);
});
