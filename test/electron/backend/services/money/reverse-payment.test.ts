import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { aHold, anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import {
  expectSoundMoney,
  openMoneyDesk,
  pay,
  promiseStates,
  reverse,
} from '../../../../helpers/money.ts';

test('a reversal restores every bucket, voids the receipt and keeps its number', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 10_000, feesCents: 700, interestCents: 300 });
  const { payment, receiptNumber } = await pay(desk, account, 1_200);
  const reversed = await reverse(desk, payment.id);
  expect(reversed).toMatchObject({
    voidedReceiptNumber: receiptNumber,
    balanceCents: 11_000,
    accountState: 'live',
    reversal: {
      amountCents: -1_200,
      status: 'reversal',
      reversalOf: payment.id,
      allocation: { fees: -700, interest: -300, principal: -200, costs: 0 },
    },
  });
  expect(
    findRow(db, 'SELECT principal_cents AS p, interest_cents AS i, fees_cents AS f FROM accounts'),
  ).toEqual({ p: 10_000, i: 300, f: 700 });
  const receipt = await desk.ask('receipts.get', { receiptNumber });
  expect(receipt).toMatchObject({
    status: 'voided',
    voidReason: 'Payment reversed: Returned: NSF',
  });
  const next = await pay(desk, account, 100);
  expect(next.receiptNumber).toBe('D1-000002');
  expectSoundMoney(db);
});

test('a payment is reversed once, by its own id only', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { payment } = await pay(desk, account, 100);
  const { reversal } = await reverse(desk, payment.id);
  const refuse = async (paymentId: string) =>
    (
      await desk.refused('payments.reverse', {
        requestId: desk.newId(),
        paymentId,
        reason: 'again',
      })
    ).code;
  expect(await refuse(payment.id)).toBe('conflict');
  expect(await refuse(reversal.id)).toBe('conflict');
  expect(await refuse(desk.newId())).toBe('not-found');
  const { payments } = await desk.ask('payments.list', { accountId: account.id });
  expect(payments.map(({ status }) => status)).toEqual(['reversal', 'reversed']);
  expectSoundMoney(db);
});

test('the same reversal sent twice reverses once', async () => {
  const { desk, db } = await openMoneyDesk();
  const { payment } = await pay(desk, anAccount(db), 100);
  const input = { requestId: desk.newId(), paymentId: payment.id, reason: 'Wrong account' };
  const first = await desk.ask('payments.reverse', input);
  expect(await desk.ask('payments.reverse', input)).toEqual(first);
  expectSoundMoney(db);
});

test('a paid account is live again when the payment that closed it comes back', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 900 });
  const { payment, accountState } = await pay(desk, account, 900);
  expect(accountState).toBe('paid');
  expect(findRow(db, 'SELECT queue_key AS key FROM accounts')).toEqual({ key: null });
  const { accountState: after } = await reverse(desk, payment.id);
  expect(after).toBe('live');
  expect(findRow<{ key: number }>(db, 'SELECT queue_key AS key FROM accounts')?.key).not.toBeNull();
  expectSoundMoney(db);
});

test('promises are open again, or broken when their day has passed', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const promise = (due: string, amountCents: number) =>
    desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId: account.id,
      due,
      amountCents,
    });
  await promise('2026-03-06', 1_000);
  await promise('2026-03-20', 2_000);
  const { payment } = await pay(desk, account, 1_500);
  expect(promiseStates(db, account)).toEqual(['kept 1000', 'partial 500']);
  desk.clock.set('2026-03-10T16:00:00Z');
  await reverse(desk, payment.id);
  expect(promiseStates(db, account)).toEqual(['broken 0', 'open 0']);
  expectSoundMoney(db);
});

test('promises that fell away with the balance come back with it', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 5_000 });
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-20',
    amountCents: 5_000,
  });
  const part = await pay(desk, account, 1_000);
  const rest = await pay(desk, account, 4_000);
  expect(promiseStates(db, account)).toEqual(['kept 5000']);
  await reverse(desk, part.payment.id);
  expect(promiseStates(db, account)).toEqual(['partial 4000']);
  await reverse(desk, rest.payment.id);
  expect(promiseStates(db, account)).toEqual(['open 0']);
  expectSoundMoney(db);
});

test('a hold that stops payments does not stop taking one back', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { payment } = await pay(desk, account, 100);
  aHold(db, account, 'bankruptcy', { onPerson: true });
  await reverse(desk, payment.id);
  expectSoundMoney(db);
});

test('a recalled account stays recalled when a payment is taken back', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { payment } = await pay(desk, account, 100);
  db.prepare("UPDATE accounts SET state = 'recalled'").run();
  expect((await reverse(desk, payment.id)).accountState).toBe('recalled');
});

/** The rest of the balance settled for less, in one payment. */
async function settleRest(desk: TestDesk, account: TestAccount, totalCents: number) {
  const { plan } = await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: {
      kind: 'lump_sum',
      totalCents,
      schedule: [{ due: '2026-03-16', amountCents: totalCents }],
    },
  });
  if (!plan) throw new Error('no plan was made');
  return plan;
}

test('a settlement of what was left ends when an earlier payment comes back', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 100_000 });
  const check = await pay(desk, account, 90_000);
  const plan = await settleRest(desk, account, 8_000);
  expect(plan.forgivenCents).toBe(2_000);
  const back = await reverse(desk, check.payment.id);
  expect(back).toMatchObject({ balanceCents: 100_000, endedPlanId: plan.id });
  expect((await desk.ask('plans.list', { accountId: account.id })).plans[0]?.state).toBe(
    'cancelled',
  );
  expect(promiseStates(db, account)).toEqual(['cancelled 0']);
  expect(findRow(db, 'SELECT next_action AS next, next_action_at AS at FROM accounts')).toEqual({
    next: 'trace',
    at: '2026-03-02',
  });
  expect(
    listRows<{ note: string }>(db, "SELECT note FROM activities WHERE kind = 'plan-cancelled'").map(
      ({ note }) => note,
    ),
  ).toEqual(['A payment made before the settlement was taken back: Returned: NSF']);
  const paid = await pay(desk, account, 8_000);
  expect(paid).toMatchObject({ balanceCents: 92_000, writtenOffCents: 0, accountState: 'live' });
  expectSoundMoney(db);
});

test('a payment made under the settlement comes back without ending it', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 100_000 });
  const plan = await settleRest(desk, account, 80_000);
  const part = await pay(desk, account, 30_000);
  const back = await reverse(desk, part.payment.id);
  expect(back.endedPlanId).toBeUndefined();
  const { plans } = await desk.ask('plans.list', { accountId: account.id });
  expect(plans).toMatchObject([{ id: plan.id, state: 'active', leftCents: 80_000 }]);
  expectSoundMoney(db);
});

/** The balance in equal monthly parts. */
async function agreePlan(desk: TestDesk, account: TestAccount, count: number, each: number) {
  const { plan } = await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: {
      kind: 'plan',
      totalCents: count * each,
      frequency: 'monthly',
      schedule: ['2026-03-16', '2026-04-16', '2026-05-18']
        .slice(0, count)
        .map((due) => ({ due, amountCents: each })),
    },
  });
  if (!plan) throw new Error('no plan was made');
  return plan;
}

test('promises of an agreement that has ended do not open again', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 30_000 });
  const plan = await agreePlan(desk, account, 3, 10_000);
  const check = await pay(desk, account, 20_000);
  await desk.ask('plans.cancel', {
    requestId: desk.newId(),
    planId: plan.id,
    as: 'cancelled',
    reason: 'Other terms',
  });
  await reverse(desk, check.payment.id);
  expect(promiseStates(db, account)).toEqual(['cancelled 0', 'cancelled 0', 'cancelled 0']);
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-20',
    amountCents: 30_000,
  });
  expectSoundMoney(db);
});

test('a promise kept by a check that comes back does not stand beside a newer agreement', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 50_000 });
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-20',
    amountCents: 20_000,
  });
  const check = await pay(desk, account, 20_000);
  await agreePlan(desk, account, 3, 10_000);
  await reverse(desk, check.payment.id);
  expect(promiseStates(db, account)).toEqual(['open 0', 'cancelled 0', 'open 0', 'open 0']);
  for (let part = 0; part < 3; part += 1) await pay(desk, account, 10_000);
  expect(promiseStates(db, account)).toEqual([
    'kept 10000',
    'cancelled 0',
    'kept 10000',
    'kept 10000',
  ]);
  const { plans } = await desk.ask('plans.list', { accountId: account.id });
  expect(plans).toMatchObject([{ state: 'completed', leftCents: 0 }]);
  expectSoundMoney(db);
});
