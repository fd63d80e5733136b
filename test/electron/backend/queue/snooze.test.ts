import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import { openTestDesk, type TestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

async function deskWithOne(): Promise<{ desk: TestDesk; accountId: string }> {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow()]);
  const { rows } = await desk.ask('queue.page', { filter: {} });
  return { desk, accountId: rows[0]?.accountId ?? '' };
}

test('a snoozed account leaves the queue, is found among the snoozed, and returns on its date', async () => {
  const { desk, accountId } = await deskWithOne();
  await desk.ask('queue.snooze', {
    requestId: desk.newId(),
    accountId,
    until: '2026-03-04',
    reason: 'Waiting for the client',
  });
  expect((await desk.ask('queue.page', { filter: {} })).rows).toEqual([]);
  const { rows } = await desk.ask('queue.page', { filter: { section: 'snoozed' } });
  expect(rows[0]?.snoozed).toEqual({ until: '2026-03-04', reason: 'Waiting for the client' });
  const { accounts } = await desk.ask('accounts.search', { text: 'waiting for the client' });
  expect(accounts.map(({ accountId }) => accountId)).toEqual([rows[0]?.accountId]);

  desk.clock.set('2026-03-03T18:00:00Z');
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
  expect((await desk.ask('queue.page', { filter: {} })).rows).toEqual([]);
  // Midnight in Chicago.
  desk.clock.set('2026-03-04T06:00:00Z');
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
  const back = await desk.ask('queue.page', { filter: {} });
  expect(back.rows.map(({ section, snoozed }) => [section, snoozed])).toEqual([
    ['new_business', undefined],
  ]);
});

test('waking ends a snooze at once and is on record; waking twice does nothing more', async () => {
  const { desk, accountId } = await deskWithOne();
  const reason = 'Out of town';
  await desk.ask('queue.snooze', {
    requestId: desk.newId(),
    accountId,
    until: '2026-03-09',
    reason,
  });
  await desk.ask('queue.wake', { requestId: desk.newId(), accountId });
  await desk.ask('queue.wake', { requestId: desk.newId(), accountId });
  expect((await desk.ask('queue.page', { filter: {} })).rows).toHaveLength(1);
  const db = await openSideConnection(desk);
  expect(
    listRows(db, 'SELECT kind, note FROM activities WHERE account_pk IS NOT NULL ORDER BY pk'),
  ).toEqual([
    { kind: 'snoozed', note: 'Until 2026-03-09: Out of town' },
    { kind: 'woken', note: '' },
  ]);
});

test('the same snooze request counts once', async () => {
  const { desk, accountId } = await deskWithOne();
  const request = { requestId: desk.newId(), accountId, until: '2026-03-09', reason: 'Later' };
  await desk.ask('queue.snooze', request);
  await desk.ask('queue.snooze', request);
  const db = await openSideConnection(desk);
  expect(findRow(db, `SELECT count(*) AS n FROM activities WHERE kind = 'snoozed'`)).toEqual({
    n: 1,
  });
});

test('a snooze ends after today and within ninety days', async () => {
  const { desk, accountId } = await deskWithOne();
  for (const until of ['2026-03-02', '2026-03-01', '2026-06-01', '9999-12-31']) {
    const refusal = await desk.refused('queue.snooze', {
      requestId: desk.newId(),
      accountId,
      until,
      reason: 'Later',
    });
    expect(refusal).toMatchObject({
      code: 'rule-broken',
      message: 'Choose a date from tomorrow, 2026-03-03, to 2026-05-31.',
    });
  }
});
