import { expect, test } from 'vitest';
import { sql } from '../../../../../electron/backend/store/migrations/0009-call-backs-today.ts';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { openTestDesk } from '../../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../../helpers/placement.ts';
import { openSideConnection } from '../../../../helpers/side-connection.ts';

test('accounts that wait keep their sections when call-backs of today get one of their own', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    ['1', '2', '3'].map((number) => aRow({ client_account_number: number })),
  );
  const { rows } = await desk.ask('queue.page', { filter: {} });
  for (const { accountId } of rows.slice(0, 2)) {
    await desk.ask('queue.snooze', {
      requestId: desk.newId(),
      accountId,
      until: '2026-03-09',
      reason: 'Later',
    });
  }
  const counts = await desk.ask('queue.counts', {});
  const db = await openSideConnection(desk);
  const places = () =>
    listRows(
      db,
      `SELECT a.pk, a.queue_key AS onAccount, w.queue_key AS inList
       FROM accounts a JOIN worklist w ON w.account_pk = a.pk ORDER BY a.pk`,
    );
  const before = places();
  // As the sections lay before: those that wait came right behind the score.
  for (const table of ['worklist', 'accounts']) {
    db.exec(
      `UPDATE ${table} SET queue_key = queue_key - 1000000000000 WHERE queue_key >= 7000000000000`,
    );
  }
  expect(await desk.ask('queue.counts', {})).not.toEqual(counts);
  db.exec(sql);
  expect(places()).toEqual(before);
  expect(await desk.ask('queue.counts', {})).toEqual(counts);
});
