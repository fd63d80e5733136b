import { expect, test } from 'vitest';
import { execute } from '../../../../../electron/backend/store/prepare.ts';
import { anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import { aPrintedLetter, closeDay } from '../../../../helpers/day.ts';
import { type MoneyDesk, openMoneyDesk, pay, reverse } from '../../../../helpers/money.ts';

function aCall(
  { desk, db }: MoneyDesk,
  account: TestAccount,
  outcomeCode: string | null,
  direction = 'outbound',
): void {
  const at = desk.clock.now().toString();
  execute(
    db,
    `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date, ended_at,
       outcome_code)
     VALUES (:id, :pk, :consumerPk, :direction, '', :at, :date, :ended, :outcomeCode)`,
    {
      id: desk.newId(),
      pk: account.pk,
      consumerPk: account.consumerPk,
      direction,
      at,
      date: at.slice(0, 10),
      ended: outcomeCode === null ? null : at,
      outcomeCode,
    },
  );
}

test('payments are counted by client and method, reversals beside them', async () => {
  const { desk, db } = await openMoneyDesk();
  const one = anAccount(db, { clientCode: 'NSB' });
  const two = anAccount(db, { clientCode: 'LCC' });
  await pay(desk, one, 1_000);
  const back = await pay(desk, one, 500);
  await desk.ask('payments.post', {
    requestId: desk.newId(),
    accountId: two.id,
    method: 'check',
    amountCents: 700,
    reference: '1044',
    payorName: 'Dana Whitfield',
  });
  await reverse(desk, back.payment.id);
  const { payments, receipts } = await desk.ask('day.summary', {});
  expect(payments).toEqual([
    {
      clientCode: 'LCC',
      clientName: 'North Shore Bank',
      method: 'check',
      posted: { count: 1, cents: 700 },
      reversed: { count: 0, cents: 0 },
    },
    {
      clientCode: 'NSB',
      clientName: 'North Shore Bank',
      method: 'cash',
      posted: { count: 2, cents: 1_500 },
      reversed: { count: 1, cents: 500 },
    },
  ]);
  expect(receipts).toEqual({ issued: 3, reissued: 0, voided: 1 });
});

test('calls are counted by outcome, those without wrap-up as what they count as', async () => {
  const money = await openMoneyDesk();
  const account = anAccount(money.db);
  for (const code of ['NO_ANSWER', 'NO_ANSWER', 'PROMISE']) aCall(money, account, code);
  aCall(money, account, null, 'inbound');
  const { calls } = await money.desk.ask('day.summary', {});
  expect(calls.map(({ label, countsAs, count }) => [label, countsAs, count])).toEqual([
    [expect.any(String), 'attempt', 2],
    ['No wrap-up yet', 'conversation', 1],
    ['Promise to pay', 'conversation', 1],
  ]);
});

test('a promise is counted by what became of it, and once though its payment was taken back', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    amountCents: 2_500,
    due: '2026-03-06',
  });
  const paid = await pay(desk, account, 2_500);
  expect((await desk.ask('day.summary', {})).promises).toMatchObject({
    made: { count: 1, cents: 2_500 },
    kept: { count: 1, cents: 2_500 },
  });
  await reverse(desk, paid.payment.id);
  expect((await desk.ask('day.summary', {})).promises).toMatchObject({
    made: { count: 1, cents: 2_500 },
    kept: { count: 0, cents: 0 },
  });
});

test('a day ends at midnight in the zone of the desk, to the fraction of a second', async () => {
  const money = await openMoneyDesk({ now: '2026-03-03T05:59:59.999Z' });
  const { desk, db } = money;
  const account = anAccount(db);
  aCall(money, account, 'NO_ANSWER');
  await pay(desk, account, 100);
  desk.clock.set('2026-03-03T06:00:00Z');
  aCall(money, account, 'NO_ANSWER');
  aCall(money, account, 'BUSY');
  await pay(desk, account, 200);
  aPrintedLetter(db, account, desk.clock.now().toString());
  const monday = await desk.ask('day.summary', { date: '2026-03-02' });
  const tuesday = await desk.ask('day.summary', {});
  expect(tuesday).toMatchObject({ date: '2026-03-03', today: '2026-03-03' });
  expect(monday.calls.map(({ count }) => count)).toEqual([1]);
  expect(tuesday.calls.map(({ count }) => count)).toEqual([1, 1]);
  expect([monday.receipts.issued, tuesday.receipts.issued]).toEqual([1, 1]);
  expect(monday.payments[0]?.posted.cents).toBe(100);
  expect(monday.letters.made).toBe(0);
  expect(tuesday.letters).toEqual({ made: 1, printed: 1, mailed: 0, returned: 0, cancelled: 0 });
});

test('a day on which nothing was done has zeros, in the past and in the future', async () => {
  const { desk, db } = await openMoneyDesk();
  await pay(desk, anAccount(db), 100);
  for (const date of ['2019-02-28', '2026-03-01', '2026-03-03', '2099-12-31']) {
    expect(await desk.ask('day.summary', { date })).toMatchObject({
      payments: [],
      calls: [],
      closes: [],
      receipts: { issued: 0 },
      toClose: { expectedCents: 100 },
    });
  }
  expect((await desk.refused('day.summary', { date: '2026-02-30' })).code).toBe('invalid-input');
});

test('a day that is over and has unsealed work is offered for closing', async () => {
  const { desk, db } = await openMoneyDesk();
  await pay(desk, anAccount(db), 100);
  expect((await desk.ask('day.summary', {})).toClose.unclosedDay).toBeUndefined();
  desk.clock.advance({ hours: 20 });
  expect((await desk.ask('day.summary', {})).toClose.unclosedDay).toBe('2026-03-02');
  expect((await desk.ask('desk.status', {})).open?.notices).toMatchObject([
    { kind: 'unclosed-day', message: expect.stringContaining('Monday, March 2') },
  ]);
  await closeDay(desk);
  expect((await desk.ask('day.summary', {})).toClose.unclosedDay).toBeUndefined();
});

test('the rows that wait are told per file before the close, and none after it', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 100);
  const { files, rows } = (await desk.ask('day.summary', {})).toClose;
  const some = files.filter((file) => file.rows > 0).map((file) => [file.file, file.rows]);
  expect(some).toEqual([
    ['activities.csv', 1],
    ['payments.csv', 1],
    ['receipts.csv', 1],
    ['account_status.csv', 1],
  ]);
  expect(rows).toBe(4);
  const closed = await closeDay(desk);
  expect(
    closed.files.filter((file) => file.rows > 0).map((file) => [file.file, file.rows]),
  ).toEqual([
    ['activities.csv', 2],
    ['payments.csv', 1],
    ['receipts.csv', 1],
    ['account_status.csv', 1],
    ['cash_close.csv', 1],
  ]);
  expect((await desk.ask('day.summary', {})).toClose.rows).toBe(0);
});
