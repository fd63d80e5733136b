import { expect, test } from 'vitest';
import {
  firstPreviousHash,
  sha256Hex,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import { readBatch } from '../../../../../electron/backend/exchange/day-export/read-batch.ts';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { anAccount } from '../../../../helpers/accounts.ts';
import { makeBackup } from '../../../../helpers/backups.ts';
import { runChild } from '../../../../helpers/child/run-child.ts';
import { batchOf, closeDay } from '../../../../helpers/day.ts';
import { testPassphrase } from '../../../../helpers/desk.ts';
import { openMoneyDesk, pay } from '../../../../helpers/money.ts';
import { openSideConnection } from '../../../../helpers/side-connection.ts';

test('a process killed while closing loses no acknowledged batch and seals no row twice', async () => {
  let { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 100_000_000 });
  db.close();
  const said: string[] = [];
  for (const acknowledgments of [1, 5, 12, 26]) {
    await desk.backend.close();
    const child = runChild('close-until-killed', [desk.dir, account.id]);
    expect(await child.line()).toBe('ready');
    for (let count = 0; count < acknowledgments; count += 1) said.push((await child.line()) ?? '');
    await child.kill();
    for (let line = await child.line(); line !== undefined; line = await child.line()) {
      said.push(line);
    }
    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    expect((await desk.ask('desk.status', {})).open?.notices).toEqual([]);
  }
  const lastClose = await desk.ask('day.close', {
    requestId: desk.newId(),
    counts: [],
    reason: 'Kept in the office safe',
  });
  said.push(`batch ${lastClose.sequence} ${lastClose.sha256}`);

  db = await openSideConnection(desk);
  const sealed = listRows<{ bytes: Uint8Array; sequence: number }>(
    db,
    'SELECT bytes, sequence FROM batches ORDER BY sequence',
  );
  const names = sealed.map(({ bytes, sequence }) => `batch ${sequence} ${sha256Hex(bytes)}`);
  expect(names).toEqual(expect.arrayContaining(said.filter((line) => line.startsWith('batch'))));
  let previous = firstPreviousHash;
  const receipts = sealed.flatMap(({ bytes, sequence }, index) => {
    const { manifest, rows, sha256 } = readBatch(bytes);
    expect([sequence, manifest.previousBatchSha256]).toEqual([index + 1, previous]);
    previous = sha256;
    return rows['receipts.csv'].map(({ receipt_number }) => `receipt ${receipt_number}`);
  });
  expect(receipts).toEqual(
    listRows<{ number: string }>(
      db,
      'SELECT receipt_number AS number FROM receipts ORDER BY number',
    ).map(({ number }) => `receipt ${number}`),
  );
  expect(receipts).toEqual(expect.arrayContaining(said.filter((l) => l.startsWith('receipt'))));
}, 60_000);

test('after an older backup is restored the batches go on where the lost ones ended', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 100);
  await closeDay(desk);
  db.close();
  const name = await makeBackup(desk);
  await pay(desk, account, 200);
  const lost = await closeDay(desk);
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await desk.ask('backups.restore', {
    requestId: desk.newId(),
    backup: { name },
    secret: { passphrase: testPassphrase },
  });
  const { toClose } = await desk.ask('day.summary', {});
  expect(toClose).toMatchObject({ expectedCents: 0 });
  const next = await batchOf(desk, await closeDay(desk));
  expect(next.manifest).toMatchObject({
    sequence: 3,
    epoch: 2,
    previousBatchSha256: lost.sha256,
  });
  expect(next.rows['receipts.csv']).toMatchObject([
    { receipt_number: 'D1-000002', event: 'voided', payment_id: '' },
  ]);
  expect(next.rows['activities.csv'].map(({ kind }) => kind)).toContain('desk-restored');
});
