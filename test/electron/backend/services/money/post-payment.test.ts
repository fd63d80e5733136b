import { expect, test } from 'vitest';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { aHold, anAccount, releaseHold } from '../../../../helpers/accounts.ts';
import { cash, expectSoundMoney, openMoneyDesk, pay } from '../../../../helpers/money.ts';

test('a payment lowers buckets in the order of the client, and takes the next receipt number', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, {
    principalCents: 50_000,
    interestCents: 2_000,
    feesCents: 1_500,
    costsCents: 500,
  });
  const first = await pay(desk, account, 3_000);
  expect(first.payment.allocation).toEqual({
    costs: 500,
    fees: 1_500,
    interest: 1_000,
    principal: 0,
  });
  expect(first).toMatchObject({
    receiptNumber: 'D1-000001',
    balanceCents: 51_000,
    accountState: 'live',
    receiptsLeft: 999_998,
  });
  const second = await pay(desk, account, 51_000);
  expect(second).toMatchObject({
    receiptNumber: 'D1-000002',
    balanceCents: 0,
    accountState: 'paid',
  });
  expectSoundMoney(db);
  const kinds = listRows<{ kind: string }>(db, 'SELECT kind FROM activities ORDER BY pk');
  expect(kinds.map(({ kind }) => kind)).toEqual(['payment-posted', 'payment-posted']);
});

test('the preview says exactly what posting does', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 20_000, feesCents: 1_000 });
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-20',
    amountCents: 5_000,
  });
  const preview = await desk.ask('payments.preview', {
    accountId: account.id,
    amountCents: 3_000,
    method: 'check',
  });
  expect(preview).toMatchObject({
    allocation: { principal: 2_000, interest: 0, fees: 1_000, costs: 0 },
    balanceBeforeCents: 21_000,
    balanceAfterCents: 18_000,
    promises: [{ appliedCents: 3_000, amountCents: 5_000, becomes: 'partial', due: '2026-03-20' }],
    nextReceiptNumber: 'D1-000001',
    warnings: [],
  });
  const posted = await pay(desk, account, 3_000);
  expect(posted.payment.allocation).toEqual(preview.allocation);
  expect(posted.balanceCents).toBe(preview.balanceAfterCents);
  const { promises } = await desk.ask('promises.list', { accountId: account.id });
  expect(promises).toMatchObject([{ state: 'partial', paidCents: 3_000 }]);
});

test('a second click with the same request id returns the first receipt', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const input = cash(desk, account, 10_000);
  const both = await Promise.all([
    desk.ask('payments.post', input),
    desk.ask('payments.post', input),
  ]);
  expect(both[1]).toEqual(both[0]);
  expect(await desk.ask('payments.post', input)).toEqual(both[0]);
  const { payments } = await desk.ask('payments.list', { accountId: account.id });
  expect(payments).toHaveLength(1);
  const other = await desk.refused('payments.post', { ...input, amountCents: 10_001 });
  expect(other.code).toBe('conflict');
  expectSoundMoney(db);
});

test('more than the balance, nothing and negative amounts are refused and change nothing', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 5_000 });
  const over = await desk.refused('payments.post', cash(desk, account, 5_001));
  expect(over).toMatchObject({ code: 'rule-broken', details: { balanceCents: 5_000 } });
  for (const amountCents of [0, -1, 1.5, Number.NaN, 2 ** 60]) {
    const error = await desk.refused('payments.post', cash(desk, account, amountCents));
    expect(error.code).toBe('invalid-input');
  }
  expect(listRows(db, 'SELECT pk FROM receipts')).toEqual([]);
  expectSoundMoney(db);
});

test.each([
  ['dispute', { onPerson: false }],
  ['bankruptcy', { onPerson: true }],
  ['identity_theft', { onPerson: false }],
])('a %s hold stops payments until it is released', async (kind, options) => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const holdId = aHold(db, account, kind, options);
  const refused = await desk.refused('payments.post', cash(desk, account, 100));
  expect(refused).toMatchObject({ code: 'rule-broken' });
  expect(refused.details?.ruleId).toBe(`hold.${kind.replace('_', '-')}`);
  const form = await desk.ask('payments.form', { accountId: account.id });
  expect(form.bar?.message).toBe(refused.message);
  expect(form.suggestions).toEqual([]);
  releaseHold(db, account, kind, holdId);
  await pay(desk, account, 100);
  expectSoundMoney(db);
});

test('a dispute of one debt leaves the other debts of the person payable', async () => {
  const { desk, db } = await openMoneyDesk();
  const disputed = anAccount(db);
  const other = anAccount(db, { consumerPk: disputed.consumerPk });
  aHold(db, disputed, 'dispute');
  await desk.refused('payments.post', cash(desk, disputed, 100));
  await pay(desk, other, 100);
});

test.each(['cease', 'attorney', 'deceased', 'minor'])('a %s hold lets money in', async (kind) => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  aHold(db, account, kind, { onPerson: true });
  await pay(desk, account, 100);
});

test('a paid, settled, closed or recalled account takes no payment', async () => {
  const { desk, db } = await openMoneyDesk();
  for (const state of ['paid', 'settled', 'closed', 'recalled']) {
    const account = anAccount(db);
    db.prepare('UPDATE accounts SET state = ? WHERE pk = ?').run(state, account.pk);
    const error = await desk.refused('payments.post', cash(desk, account, 100));
    expect(error.details?.ruleId).toBe(`state.${state}`);
  }
});

test('a card number is refused wherever it is typed and never logged', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const number = '4111 1111 1111 1111';
  const base = cash(desk, account, 100);
  for (const input of [
    { ...base, method: 'card', reference: number },
    { ...base, payorName: `Dana ${number}` },
    { ...base, method: 'check', reference: 'SSN 219-09-9999' },
  ]) {
    const error = await desk.refused('payments.post', input);
    expect(error.code).toBe('invalid-input');
    expect(JSON.stringify(error)).not.toContain('1111 1111');
  }
  expect(desk.logLines.join('')).not.toContain('1111');
});

test('anything but cash needs the number that identifies it', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  for (const method of ['check', 'money_order', 'card', 'ach'] as const) {
    const input = { ...cash(desk, account, 100), method };
    expect((await desk.refused('payments.post', input)).message).toContain('number');
    await desk.ask('payments.post', { ...input, reference: 'A-1044' });
  }
});

test('a debt that may be too old to sue on carries a warning before the payment', async () => {
  const { desk, db } = await openMoneyDesk();
  const warningsOf = async (delinquentOn: string | null) => {
    const account = anAccount(db, { delinquentOn });
    const preview = await desk.ask('payments.preview', {
      accountId: account.id,
      amountCents: 100,
      method: 'cash',
    });
    return preview.warnings.map(({ id }) => id);
  };
  expect(await warningsOf('2025-11-01')).toEqual([]);
  expect(await warningsOf('2019-11-01')).toEqual(['limitation']);
  expect(await warningsOf(null)).toEqual(['limitation']);
});

test('the range warns at fifty left and stops payments at its end, with the remedy', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const settings = await desk.ask('desk.settings', {});
  const setRange = (receiptFirst: number, receiptLast: number) =>
    desk.ask('desk.saveSettings', {
      requestId: desk.newId(),
      settings: { ...settings, device: { ...settings.device, receiptFirst, receiptLast } },
    });
  await setRange(1, 51);
  const before = await desk.ask('payments.form', { accountId: account.id });
  expect(before).toMatchObject({ receiptsLeft: 51, nextReceiptNumber: 'D1-000001' });
  expect(before.supplyMessage).toBeUndefined();
  await pay(desk, account, 100);
  const low = await desk.ask('payments.preview', {
    accountId: account.id,
    amountCents: 100,
    method: 'cash',
  });
  expect(low.warnings.map(({ id }) => id)).toEqual(['receipts-low']);
  await setRange(1, 2);
  await pay(desk, account, 100);
  const ended = await desk.refused('payments.post', cash(desk, account, 100));
  expect(ended).toMatchObject({ code: 'rule-broken', details: { ruleId: 'receipts.exhausted' } });
  expect(ended.message).toContain('new range');
  await desk.refused('payments.preview', {
    accountId: account.id,
    amountCents: 100,
    method: 'cash',
  });
  expectSoundMoney(db);
  await setRange(500, 600);
  expect((await pay(desk, account, 100)).receiptNumber).toBe('D1-000500');
});

test('a clock set back neither reopens a day nor gives a payment an earlier time', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const first = await pay(desk, account, 100);
  desk.clock.set('2026-02-01T12:00:00Z');
  const second = await pay(desk, account, 100);
  expect(second.payment.receivedAt).toBe(first.payment.receivedAt);
  expect(second.payment.businessDate).toBe('2026-03-02');
  expectSoundMoney(db);
});

test('the reply names the account to work next', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const other = anAccount(db, { consumerName: 'Noor Haddad', principalCents: 7_700 });
  const posted = await pay(desk, account, 100);
  expect(posted.next).toEqual({
    accountId: other.id,
    consumerName: 'Noor Haddad',
    balanceCents: 7_700,
  });
});

test('a new receipt moves the marks before the payment is acknowledged', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 100);
  await pay(desk, account, 100);
  const reopened = await desk.reopen();
  const { readFileSync } = await import('node:fs');
  const marks = readFileSync(`${reopened.dir}/marks`, 'utf8');
  expect(marks).toContain('"receiptNumber":2');
});

test('a payment belongs to an open call only when the call is with the same person', async () => {
  const { desk, db } = await openMoneyDesk();
  const [talking, waiting] = [anAccount(db), anAccount(db, { consumerName: 'Ana Lopez' })];
  const { call } = await desk.ask('calls.start', {
    requestId: desk.newId(),
    accountId: talking.id,
    phoneId: null,
    direction: 'inbound',
  });
  await pay(desk, waiting, 1_000);
  await pay(desk, talking, 1_000);
  const posted = listRows<{ callId: string }>(
    db,
    `SELECT call_id AS callId FROM activities WHERE kind = 'payment-posted' ORDER BY pk`,
  );
  expect(posted).toEqual([{ callId: '' }, { callId: call.callId }]);
});
