import { expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { runChild } from '../../../helpers/child/run-child.ts';
import { testPassphrase } from '../../../helpers/desk.ts';
import { expectSoundMoney, openMoneyDesk } from '../../../helpers/money.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

/** Every line the process still managed to say. */
async function restOf(line: () => Promise<string | undefined>): Promise<string[]> {
  const lines: string[] = [];
  for (let next = await line(); next !== undefined; next = await line()) lines.push(next);
  return lines;
}

test('a process killed while posting loses no acknowledged payment and no receipt number', async () => {
  const start = await openMoneyDesk();
  const accounts = Array.from({ length: 5 }, () =>
    anAccount(start.db, { principalCents: 90_000_000 }),
  );
  const ids = accounts.map(({ id }) => id).join(',');
  start.db.close();
  let { desk } = start;
  const acknowledged: string[] = [];
  for (const count of [1, 8, 33, 70, 140, 15]) {
    await desk.backend.close();
    const child = runChild('post-until-killed', [desk.dir, ids]);
    expect(await child.line()).toBe('ready');
    for (let seen = 0; seen < count; seen += 1) acknowledged.push((await child.line()) ?? '');
    await child.kill();
    acknowledged.push(...(await restOf(child.line)));

    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    // Nothing was burned: what the marks say is what the database holds.
    expect((await desk.ask('desk.status', {})).open?.notices).toEqual([]);
    const db = await openSideConnection(desk);
    expectSoundMoney(db);
    const known = new Set(
      listRows<{ line: string }>(
        db,
        `SELECT receipt_number || ' ' || payment_id AS line FROM receipts`,
      ).map(({ line }) => line),
    );
    for (const line of acknowledged) expect(known).toContain(line);
    // One write may be committed though its process died before it could say so.
    expect(known.size - new Set(acknowledged).size).toBeLessThanOrEqual(6);
    db.close();
  }
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
});
