import { expect, test } from 'vitest';
import type { Db } from '../../../../../electron/backend/store/database.ts';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import { expectSoundMoney, openMoneyDesk, pay, promiseStates } from '../../../../helpers/money.ts';

async function atStartOf(desk: TestDesk, date: string): Promise<void> {
  desk.clock.set(`${date}T15:00:00Z`);
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
}

async function agree(desk: TestDesk, account: TestAccount): Promise<void> {
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: {
      kind: 'plan',
      totalCents: 30_000,
      frequency: 'monthly',
      schedule: ['2026-03-16', '2026-04-16', '2026-05-18'].map((due) => ({
        due,
        amountCents: 10_000,
      })),
    },
  });
}

function promise(desk: TestDesk, account: TestAccount, due: string, amountCents: number) {
  return desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due,
    amountCents,
  });
}

function isBroken(db: Db): boolean {
  return (
    findRow<{ broken: number }>(db, 'SELECT broken_promise AS broken FROM accounts')?.broken === 1
  );
}

function eventsOfFirst(db: Db): string[] {
  return listRows<{ event: string }>(
    db,
    `SELECT event FROM promise_events WHERE promise_pk =
       (SELECT pk FROM promises ORDER BY due LIMIT 1) ORDER BY pk`,
  ).map(({ event }) => event);
}

test('what comes late makes good the installment that is late, not the next one', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  await agree(desk, account);
  await atStartOf(desk, '2026-03-17');
  expect(promiseStates(db, account)).toEqual(['broken 0', 'open 0', 'open 0']);
  expect(isBroken(db)).toBe(true);
  const form = await desk.ask('payments.form', { accountId: account.id });
  expect(form.suggestions[0]).toEqual({ kind: 'promise', amountCents: 10_000, due: '2026-03-16' });
  await pay(desk, account, 10_000);
  expect(promiseStates(db, account)).toEqual(['kept 10000', 'open 0', 'open 0']);
  expect(eventsOfFirst(db)).toEqual(['made', 'broken', 'kept']);
  expect(isBroken(db)).toBe(false);
  expectSoundMoney(db);
});

test('a plan paid late to its last payment is completed, with nothing left undated', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  await agree(desk, account);
  for (const date of ['2026-03-17', '2026-04-17', '2026-05-19']) {
    await atStartOf(desk, date);
    await pay(desk, account, 10_000);
    expectSoundMoney(db);
  }
  const { plans } = await desk.ask('plans.list', { accountId: account.id });
  expect(plans).toMatchObject([{ state: 'completed', leftCents: 0 }]);
});

test('a promise paid in part after its day is broken again while the rest is out', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  await promise(desk, account, '2026-03-16', 10_000);
  await atStartOf(desk, '2026-03-17');
  await pay(desk, account, 4_000);
  expect(promiseStates(db, account)).toEqual(['partial 4000']);
  await atStartOf(desk, '2026-03-18');
  expect(promiseStates(db, account)).toEqual(['broken 4000']);
  expect(isBroken(db)).toBe(true);
  await pay(desk, account, 6_000);
  expect(promiseStates(db, account)).toEqual(['kept 10000']);
  expect(eventsOfFirst(db)).toEqual(['made', 'broken', 'partial', 'broken', 'kept']);
  expect(isBroken(db)).toBe(false);
  expectSoundMoney(db);
});

test('a promise made after another was broken takes its place', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  await promise(desk, account, '2026-03-16', 10_000);
  await atStartOf(desk, '2026-03-17');
  await promise(desk, account, '2026-03-27', 10_000);
  expect(isBroken(db)).toBe(false);
  await pay(desk, account, 10_000);
  expect(promiseStates(db, account)).toEqual(['broken 0', 'kept 10000']);
  expectSoundMoney(db);
});

test('arrears of an agreement that has ended take no money', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  await agree(desk, account);
  await atStartOf(desk, '2026-03-17');
  const { plans } = await desk.ask('plans.list', { accountId: account.id });
  await desk.ask('plans.cancel', {
    requestId: desk.newId(),
    planId: plans[0]?.id ?? '',
    as: 'defaulted',
    reason: 'Not paid',
  });
  expect(isBroken(db)).toBe(false);
  await promise(desk, account, '2026-03-27', 10_000);
  await pay(desk, account, 10_000);
  expect(promiseStates(db, account)).toEqual([
    'broken 0',
    'kept 10000',
    'cancelled 0',
    'cancelled 0',
  ]);
  expectSoundMoney(db);
});
