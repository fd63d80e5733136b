import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { execute, findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

async function deskOf(count: number): Promise<{ desk: TestDesk; db: Db; ids: string[] }> {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    Array.from({ length: count }, (_, index) => aRow({ client_account_number: String(index + 1) })),
  );
  const db = await openSideConnection(desk);
  // Promises may be made: the validation period is over.
  execute(
    db,
    `UPDATE accounts SET validation_sent_on = '2026-01-05', validation_ends_on = '2026-02-20'`,
  );
  const { rows } = await desk.ask('queue.page', { filter: {}, limit: 200 });
  const ids = rows.toSorted((a, b) => Number(a.number) - Number(b.number)).map((r) => r.accountId);
  return { desk, db, ids };
}

/** The desk at an instant, with every duty of that moment done. */
async function at(desk: TestDesk, instant: string): Promise<void> {
  desk.clock.set(instant);
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
}

async function sectionsOf(desk: TestDesk): Promise<[string, string][]> {
  const { rows } = await desk.ask('queue.page', { filter: {}, limit: 200 });
  return rows.map(({ number, section }) => [number, section]);
}

test('a promise is due on its date, broken the day after, and on record as an event and an activity', async () => {
  const { desk, db, ids } = await deskOf(2);
  for (const due of ['2026-03-05', '2026-03-09']) {
    await desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId: ids[0] ?? '',
      due,
      amountCents: 5_000,
    });
  }
  expect(await sectionsOf(desk)).toEqual([['2', 'new_business']]);
  await at(desk, '2026-03-05T15:00:00Z');
  expect(await sectionsOf(desk)).toEqual([
    ['1', 'promise_due_today'],
    ['2', 'new_business'],
  ]);
  await at(desk, '2026-03-06T15:00:00Z');
  expect(listRows(db, 'SELECT due, state FROM promises ORDER BY due')).toEqual([
    { due: '2026-03-05', state: 'broken' },
    { due: '2026-03-09', state: 'open' },
  ]);
  expect(listRows(db, `SELECT event FROM promise_events WHERE event = 'broken'`)).toHaveLength(1);
  expect(listRows(db, `SELECT note FROM activities WHERE kind = 'promise-broken'`)).toEqual([
    { note: 'Due 2026-03-05' },
  ]);
});

test('a broken promise stands at the top until somebody has been reached', async () => {
  const { desk, db, ids } = await deskOf(2);
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: ids[1] ?? '',
    due: '2026-03-03',
    amountCents: 5_000,
  });
  await at(desk, '2026-03-04T15:00:00Z');
  expect(await sectionsOf(desk)).toEqual([
    ['2', 'broken_promise'],
    ['1', 'new_business'],
  ]);
  execute(
    db,
    `UPDATE accounts SET last_contact_on = '2026-03-04', last_worked_on = '2026-03-04' WHERE number = '2'`,
  );
  await desk.ask('queue.snooze', {
    requestId: desk.newId(),
    accountId: ids[1] ?? '',
    until: '2026-03-05',
    reason: 'Later',
  });
  await at(desk, '2026-03-05T15:00:00Z');
  expect(await sectionsOf(desk)).toEqual([
    ['1', 'new_business'],
    ['2', 'score'],
  ]);
});

test('scores follow the calendar, and the order with them', async () => {
  const { desk, db } = await deskOf(3);
  // Reached on different days; one of them crosses into the next band a day later.
  for (const [number, contactOn] of [
    ['1', '2026-02-24'],
    ['2', '2026-02-20'],
    ['3', null],
  ] as const) {
    execute(
      db,
      `UPDATE accounts SET last_worked_on = '2026-02-20', last_contact_on = :contactOn
       WHERE number = :number`,
      { number, contactOn },
    );
  }
  const { rows } = await desk.ask('queue.page', { filter: {} });
  for (const { accountId } of rows) {
    await desk.ask('queue.snooze', {
      requestId: desk.newId(),
      accountId,
      until: '2026-03-03',
      reason: 'x',
    });
    await desk.ask('queue.wake', { requestId: desk.newId(), accountId });
  }
  const scores = async () =>
    (await desk.ask('queue.page', { filter: {} })).rows.map(({ number, score }) => [
      number,
      score.total,
    ]);
  expect(await scores()).toEqual([
    ['3', 100],
    ['2', 70],
    ['1', 60],
  ]);
  await at(desk, '2026-03-03T15:00:00Z');
  expect(await scores()).toEqual([
    ['3', 100],
    ['1', 70],
    ['2', 70],
  ]);
});

test('the day starts once per business date, at unlock too, and not before midnight at the desk', async () => {
  const start = await deskOf(1);
  const runs = () =>
    listRows<{ date: string }>(start.db, 'SELECT business_date AS date FROM start_of_day_runs');
  expect(runs()).toEqual([{ date: '2026-03-02' }]);
  await at(start.desk, '2026-03-03T05:59:59Z');
  expect(runs()).toHaveLength(1);
  await start.desk.backend.close();
  const desk = await start.desk.reopen();
  desk.clock.set('2026-03-05T12:00:00Z');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect(runs().map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-05']);
  await at(desk, '2026-03-05T13:00:00Z');
  expect(runs()).toHaveLength(2);
});

test('a large desk is worked through in turns while it answers', async () => {
  const { desk, db } = await deskOf(5_100);
  for (let pk = 1; pk <= 300; pk += 1) {
    execute(
      db,
      `INSERT INTO promises (id, account_pk, due, amount_cents, state, made_at)
       VALUES (:id, :pk, '2026-03-02', 100, 'open', '2026-03-01T16:00:00Z')`,
      { id: randomUUID(), pk },
    );
  }
  await at(desk, '2026-03-03T15:00:00Z');
  expect(findRow(db, `SELECT count(*) AS n FROM promises WHERE state = 'broken'`)).toEqual({
    n: 0,
  });
  const hasEnded = () =>
    desk.events.some(
      (event) =>
        event.type === 'job' && event.job.kind === 'start-of-day' && event.job.state === 'done',
    );
  while (!hasEnded()) {
    expect((await desk.ask('queue.page', { filter: {} })).rows).toHaveLength(50);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const counts = await desk.ask('queue.counts', {});
  expect(counts.sections.broken_promise).toEqual({ count: 300, isMore: false });
});

/** What the agent plans at wrap-up, for an account as it stands. */
async function plan(
  { desk, db }: { readonly desk: TestDesk; readonly db: Db },
  accountId: string,
  action: { readonly kind: 'letter' | 'call_back'; readonly at: string },
): Promise<void> {
  execute(db, 'UPDATE accounts SET next_action = :kind, next_action_at = :at WHERE id = :id', {
    ...action,
    id: accountId,
  });
  const until = desk.clock.now().add({ hours: 24 }).toString().slice(0, 10);
  await desk.ask('queue.snooze', { requestId: desk.newId(), accountId, until, reason: 'x' });
  await desk.ask('queue.wake', { requestId: desk.newId(), accountId });
}

const shown = async (desk: TestDesk): Promise<string[]> =>
  (await sectionsOf(desk)).map(([, section]) => section);

test('a letter planned for later does not hide a promise on its day, or once it is broken', async () => {
  const { desk, db, ids } = await deskOf(1);
  const accountId = ids[0] ?? '';
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId,
    due: '2026-04-13',
    amountCents: 5_000,
  });
  await plan({ desk, db }, accountId, { kind: 'letter', at: '2026-05-20' });
  expect(await shown(desk)).toEqual([]);
  await at(desk, '2026-04-13T15:00:00Z');
  expect(await shown(desk)).toEqual(['promise_due_today']);
  await at(desk, '2026-04-14T15:00:00Z');
  expect(await shown(desk)).toEqual(['broken_promise']);
  await at(desk, '2026-04-20T15:00:00Z');
  expect(await shown(desk)).toEqual(['broken_promise']);
});

test('a call-back agreed for later does not hide a promise that is broken before it', async () => {
  const { desk, db, ids } = await deskOf(1);
  const accountId = ids[0] ?? '';
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId,
    due: '2026-04-13',
    amountCents: 5_000,
  });
  await plan({ desk, db }, accountId, { kind: 'call_back', at: '2026-05-20T16:00:00Z' });
  await at(desk, '2026-04-13T15:00:00Z');
  expect(await shown(desk)).toEqual([]);
  await at(desk, '2026-04-14T15:00:00Z');
  expect(await shown(desk)).toEqual(['broken_promise']);
  // Reached about it: the call-back stands as agreed.
  execute(db, `UPDATE accounts SET last_worked_on = '2026-04-14', last_contact_on = '2026-04-14'`);
  await plan({ desk, db }, accountId, { kind: 'call_back', at: '2026-05-20T16:00:00Z' });
  expect(await shown(desk)).toEqual([]);
});

test('a missed installment shows the day after, although the next one is weeks away', async () => {
  const { desk, ids } = await deskOf(1);
  const accountId = ids[0] ?? '';
  const { balanceCents } = await desk.ask('payments.form', { accountId });
  const first = Math.floor(balanceCents / 2);
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId,
    offer: {
      kind: 'plan',
      totalCents: balanceCents,
      frequency: 'monthly',
      schedule: [
        { due: '2026-03-16', amountCents: first },
        { due: '2026-04-16', amountCents: balanceCents - first },
      ],
    },
  });
  await at(desk, '2026-03-16T15:00:00Z');
  expect(await shown(desk)).toEqual(['promise_due_today']);
  await at(desk, '2026-03-17T15:00:00Z');
  expect(await shown(desk)).toEqual(['broken_promise']);
});

test('a call-back of later today follows the work that can be done, and leads from its minute on', async () => {
  const { desk, db, ids } = await deskOf(3);
  await plan({ desk, db }, ids[1] ?? '', { kind: 'call_back', at: '2026-03-02T23:30:00Z' });
  expect(await sectionsOf(desk)).toEqual([
    ['1', 'new_business'],
    ['3', 'new_business'],
    ['2', 'call_back_today'],
  ]);
  await at(desk, '2026-03-02T23:29:59Z');
  expect((await shown(desk))[0]).toBe('new_business');
  await at(desk, '2026-03-02T23:30:00Z');
  expect(await sectionsOf(desk)).toEqual([
    ['2', 'call_back_due'],
    ['1', 'new_business'],
    ['3', 'new_business'],
  ]);
});

test('no account is offered next before the hour at which its consumer expects the call', async () => {
  const { desk, db, ids } = await deskOf(2);
  const [first = '', second = ''] = ids;
  await plan({ desk, db }, second, { kind: 'call_back', at: '2026-03-02T23:30:00Z' });
  const payFirst = () =>
    desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId: first,
      method: 'cash',
      amountCents: 100,
      reference: '',
      payorName: 'Dana Whitfield',
    });
  expect((await payFirst()).next).toBeUndefined();
  await at(desk, '2026-03-02T23:30:00Z');
  expect((await payFirst()).next).toMatchObject({ accountId: second });
});
