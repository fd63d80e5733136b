import { expect, test } from 'vitest';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { type ChannelName, channelNames } from '../../../../../shared/ipc/channels.ts';
import { contract } from '../../../../../shared/ipc/contract.ts';
import { anAccount } from '../../../../helpers/accounts.ts';
import { expectSoundMoney, openMoneyDesk, pay } from '../../../../helpers/money.ts';

const areas = ['payments', 'receipts', 'negotiation', 'plans', 'promises'];
const channels = channelNames.filter((name) => areas.includes(name.split('.')[0] ?? ''));

const unknownId = '00000000-0000-4000-8000-000000000000';
const terms = {
  kind: 'lump_sum',
  totalCents: 80_000,
  schedule: [{ due: '2026-03-16', amountCents: 80_000 }],
};

/** A well-formed input for a thing that is not there. */
const wellFormed: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'payments.form': { accountId: unknownId },
  'payments.preview': { accountId: unknownId, amountCents: 1, method: 'cash' },
  'payments.list': { accountId: unknownId },
  'payments.post': {
    requestId: unknownId,
    accountId: unknownId,
    method: 'cash',
    amountCents: 1,
    reference: '',
    payorName: 'A',
  },
  'payments.reverse': { requestId: unknownId, paymentId: unknownId, reason: 'x' },
  'receipts.get': { receiptNumber: 'D1-999999' },
  'receipts.list': { accountId: unknownId },
  'receipts.reissue': { requestId: unknownId, receiptNumber: 'D1-999999', reason: 'x' },
  'receipts.document': { requestId: unknownId, receiptNumber: 'D1-999999', paper: 'roll' },
  'negotiation.get': { accountId: unknownId },
  'negotiation.saveWorksheet': {
    requestId: unknownId,
    accountId: unknownId,
    worksheet: { income: [], expenses: [] },
  },
  'negotiation.check': { accountId: unknownId, offer: terms },
  'negotiation.record': {
    requestId: unknownId,
    accountId: unknownId,
    offer: terms,
    answer: 'open',
  },
  'negotiation.answer': { requestId: unknownId, offerId: unknownId, answer: 'refused' },
  'negotiation.accept': { requestId: unknownId, accountId: unknownId, offer: terms },
  'plans.list': { accountId: unknownId },
  'plans.cancel': { requestId: unknownId, planId: unknownId, as: 'cancelled', reason: 'x' },
  'promises.list': { accountId: unknownId },
  'promises.make': {
    requestId: unknownId,
    accountId: unknownId,
    due: '2026-03-16',
    amountCents: 1,
  },
  'promises.cancel': { requestId: unknownId, promiseId: unknownId, reason: '' },
};

const junk = [
  null,
  [],
  'x',
  0,
  -1,
  1e308,
  Number.NaN,
  '',
  "'; DROP TABLE payments; --",
  '../../../../etc/passwd',
  '\u0000',
  { $ne: null },
  { __proto__: { polluted: true } },
  'a'.repeat(100_000),
];

function inputOf(channel: ChannelName): Readonly<Record<string, unknown>> {
  const input = wellFormed[channel];
  if (!input) throw new Error(`${channel} has no well-formed example in this test`);
  return input;
}

test.each(channels)('%s refuses every malformed input and changes nothing', async (channel) => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 100);
  const before = listRows(
    db,
    'SELECT (SELECT max(pk) FROM activities) a, count(*) r FROM requests',
  );
  const good = inputOf(channel);
  const attempts: unknown[] = [...junk, undefined, { ...good, extra: 1 }];
  for (const key of Object.keys(good)) {
    const { [key]: _dropped, ...rest } = good;
    attempts.push(rest);
    for (const value of junk) {
      if (contract[channel].input.safeParse({ ...good, [key]: value }).success) continue;
      attempts.push({ ...good, [key]: value });
    }
  }
  for (const attempt of attempts) {
    const error = await desk.refused(channel, attempt);
    expect(error.code).toBe('invalid-input');
    expect(error.message.length).toBeLessThan(400);
  }
  expect(
    listRows(db, 'SELECT (SELECT max(pk) FROM activities) a, count(*) r FROM requests'),
  ).toEqual(before);
  expectSoundMoney(db);
});

test.each(channels)(
  '%s says what is missing when the thing is not on the desk',
  async (channel) => {
    const { desk } = await openMoneyDesk();
    const error = await desk.refused(channel, inputOf(channel));
    expect(error.code).toBe('not-found');
  },
);

test.each(channels)('%s answers nothing while the desk is locked', async (channel) => {
  const { desk } = await openMoneyDesk();
  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect((await desk.refused(channel, inputOf(channel))).code).toBe('locked');
});

test('a refused write leaves its request id free for the corrected one', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 500 });
  const input = {
    requestId: desk.newId(),
    accountId: account.id,
    method: 'cash' as const,
    amountCents: 501,
    reference: '',
    payorName: 'Dana',
  };
  await desk.refused('payments.post', input);
  const posted = await desk.ask('payments.post', { ...input, amountCents: 500 });
  expect(posted.receiptNumber).toBe('D1-000001');
});

test('a request id serves one channel only', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { payment } = await pay(desk, account, 100);
  const [row] = listRows<{ id: string }>(
    db,
    "SELECT id FROM requests WHERE channel = 'payments.post'",
  );
  const error = await desk.refused('payments.reverse', {
    requestId: row?.id,
    paymentId: payment.id,
    reason: 'x',
  });
  expect(error.code).toBe('conflict');
});

test('terms with absurd schedules are refused with reasons, not with a crash', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const many = Array.from({ length: 600 }, () => ({ due: '2026-03-16', amountCents: 1 }));
  for (const offer of [
    { kind: 'plan', totalCents: 100_000, schedule: many },
    { kind: 'plan', totalCents: 10_000_000_000, schedule: [] },
    { kind: 'pay_in_full', totalCents: 100_000, schedule: terms.schedule },
    { ...terms, expiresOn: '1900-01-01' },
    { ...terms, schedule: [{ due: '9999-12-31', amountCents: 80_000 }] },
  ] as const) {
    const check = await desk.ask('negotiation.check', {
      accountId: account.id,
      offer: offer as never,
    });
    expect(check.accepted).toBe(false);
  }
});
