import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import type { TestAccount } from '../../../../helpers/accounts.ts';
import { anAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import {
  cash,
  expectSoundMoney,
  openMoneyDesk,
  pay,
  promiseStates,
  reverse,
} from '../../../../helpers/money.ts';

/** $800 for a debt of $1,000, in two parts. */
async function settle(desk: TestDesk, account: TestAccount) {
  const { plan } = await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: {
      kind: 'settlement_in_parts',
      totalCents: 80_000,
      frequency: 'monthly',
      schedule: [
        { due: '2026-03-16', amountCents: 40_000 },
        { due: '2026-04-16', amountCents: 40_000 },
      ],
    },
  });
  if (!plan) throw new Error('no plan was made');
  return plan;
}

test('completing a settlement writes off the rest and settles the account', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 98_000, feesCents: 2_000 });
  const plan = await settle(desk, account);
  expect(plan).toMatchObject({ forgivenCents: 20_000, leftCents: 80_000, state: 'active' });
  const first = await pay(desk, account, 40_000);
  expect(first).toMatchObject({ balanceCents: 60_000, writtenOffCents: 0, accountState: 'live' });
  const preview = await desk.ask('payments.preview', {
    accountId: account.id,
    amountCents: 40_000,
    method: 'cash',
  });
  expect(preview).toMatchObject({
    balanceAfterCents: 20_000,
    writtenOffCents: 20_000,
    plan: { completes: true, leftCents: 0 },
  });
  expect(preview.warnings.map(({ id }) => id)).toEqual(['completes-settlement']);
  const last = await pay(desk, account, 40_000);
  expect(last).toMatchObject({ balanceCents: 0, writtenOffCents: 20_000, accountState: 'settled' });
  expect(promiseStates(db, account)).toEqual(['kept 40000', 'kept 40000']);
  expect((await desk.ask('plans.list', { accountId: account.id })).plans[0]?.state).toBe(
    'completed',
  );
  const receipt = findRow<{ content: string }>(
    db,
    "SELECT content FROM receipts WHERE receipt_number = 'D1-000002'",
  );
  expect(JSON.parse(receipt?.content ?? '{}').stateNotices[0]).toContain('$200.00 is no longer');
  expectSoundMoney(db);
});

test('nobody pays more than the settlement they agreed to', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await settle(desk, account);
  await pay(desk, account, 30_000);
  const over = await desk.refused('payments.post', cash(desk, account, 50_001));
  expect(over).toMatchObject({ code: 'rule-broken', details: { leftCents: 50_000 } });
  const form = await desk.ask('payments.form', { accountId: account.id });
  expect(form.suggestions).toMatchObject([
    { kind: 'promise', amountCents: 10_000 },
    { kind: 'plan-left', amountCents: 50_000 },
  ]);
  expect((await pay(desk, account, 50_000)).accountState).toBe('settled');
});

test.each([0, 1])(
  'taking back payment %i of a completed settlement restores debt and agreement',
  async (index) => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db, { principalCents: 98_000, feesCents: 2_000 });
    await settle(desk, account);
    const payments = [await pay(desk, account, 40_000), await pay(desk, account, 40_000)];
    const back = await reverse(desk, payments[index]?.payment.id ?? '');
    expect(back).toMatchObject({ balanceCents: 60_000, accountState: 'live' });
    const { plans } = await desk.ask('plans.list', { accountId: account.id });
    expect(plans).toMatchObject([{ state: 'active', leftCents: 40_000 }]);
    expectSoundMoney(db);
    await reverse(desk, payments[1 - index]?.payment.id ?? '');
    expect(findRow(db, 'SELECT principal_cents AS p, fees_cents AS f FROM accounts')).toEqual({
      p: 98_000,
      f: 2_000,
    });
    expect(promiseStates(db, account)).toEqual(['open 0', 'open 0']);
    expectSoundMoney(db);
    expect((await pay(desk, account, 80_000)).accountState).toBe('settled');
    expectSoundMoney(db);
    const events = listRows<{ event: string }>(db, 'SELECT event FROM plan_events ORDER BY pk');
    expect(events.map(({ event }) => event)).toEqual([
      'agreed',
      'completed',
      'changed',
      'completed',
    ]);
  },
);

test('a late payment still completes the settlement after its promise was broken', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await settle(desk, account);
  db.prepare(
    "UPDATE promises SET state = 'broken' WHERE pk = (SELECT min(pk) FROM promises)",
  ).run();
  expect((await pay(desk, account, 40_000)).accountState).toBe('live');
  expect((await pay(desk, account, 40_000)).accountState).toBe('settled');
});

test('a cancelled settlement forgives nothing, and what was paid stays paid', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const plan = await settle(desk, account);
  await pay(desk, account, 40_000);
  const ended = await desk.ask('plans.cancel', {
    requestId: desk.newId(),
    planId: plan.id,
    as: 'defaulted',
    reason: 'No payment since April',
  });
  expect(ended.plan).toMatchObject({ state: 'defaulted', paidCents: 40_000 });
  expect(promiseStates(db, account)).toEqual(['kept 40000', 'cancelled 0']);
  expect((await pay(desk, account, 60_000)).accountState).toBe('paid');
  expect(listRows(db, "SELECT pk FROM ledger_entries WHERE kind = 'write_off'")).toEqual([]);
  expectSoundMoney(db);
  const again = await desk.refused('plans.cancel', {
    requestId: desk.newId(),
    planId: plan.id,
    as: 'cancelled',
    reason: 'again',
  });
  expect(again.code).toBe('conflict');
});

test('a settlement that is behind says so before a payment honors it', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await settle(desk, account);
  const warned = async () =>
    (
      await desk.ask('payments.preview', {
        accountId: account.id,
        amountCents: 80_000,
        method: 'cash',
      })
    ).warnings;
  expect((await warned()).map(({ id }) => id)).toEqual(['completes-settlement']);
  desk.clock.set('2027-06-16T16:00:00Z');
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
  expect(await warned()).toContainEqual({
    id: 'settlement-late',
    message: expect.stringMatching(
      /^The settlement is behind: \$800\.00 is open since March 16, 2026\. Authority to settle ended on .*\. Taking this payment honors it all the same\. If it no longer stands, end the agreement as not kept first\.$/,
    ),
  });
});
