import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { cautiousPolicy, demoPolicy } from '../../../../../shared/domain/client-policy.ts';
import { cents } from '../../../../../shared/domain/money.ts';
import type { InputOf } from '../../../../../shared/ipc/contract.ts';
import { aHold, anAccount } from '../../../../helpers/accounts.ts';
import { expectSoundMoney, openMoneyDesk, pay, promiseStates } from '../../../../helpers/money.ts';

type Offer = NonNullable<InputOf<'negotiation.accept'>['offer']>;

const lumpSum: Offer = {
  kind: 'lump_sum',
  totalCents: 80_000,
  schedule: [{ due: '2026-03-16', amountCents: 80_000 }],
};

test('the ladder runs from the full balance to plans, each with its words', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const negotiation = await desk.ask('negotiation.get', { accountId: account.id });
  expect(negotiation.offers.map(({ offer }) => offer.kind)).toEqual([
    'pay_in_full',
    'lump_sum',
    'settlement_in_parts',
    'settlement_in_parts',
    'plan',
    'plan',
    'plan',
    'plan',
  ]);
  const [full, settlement] = negotiation.offers;
  expect(full?.explain).toContain('$1,000.00');
  expect(settlement).toMatchObject({ savingsCents: 20_000, ruleId: 'policy.settlement-floor' });
  expect(negotiation).toMatchObject({
    balanceCents: 100_000,
    isNoticePending: false,
    limitation: 'open',
    authorityEnd: '2026-03-31',
    history: [],
  });
  expect(negotiation.validationEnd).toBeUndefined();
});

test('every proposed offer can be accepted as it stands', async () => {
  const { desk, db } = await openMoneyDesk();
  const first = anAccount(db);
  const { offers } = await desk.ask('negotiation.get', { accountId: first.id });
  for (const { offer } of offers) {
    const account = anAccount(db);
    const check = await desk.ask('negotiation.check', { accountId: account.id, offer });
    expect(check.accepted).toBe(true);
    const { plan } = await desk.ask('negotiation.accept', {
      requestId: desk.newId(),
      accountId: account.id,
      offer,
    });
    expect(plan?.promises.length ?? 0).toBe(offer.schedule.length);
  }
});

test('a client without settlement authority gets no settlement, whoever asks', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { clientCode: 'STRICT', policy: cautiousPolicy });
  const { offers, authorityEnd } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(offers.every(({ savingsCents }) => savingsCents === 0)).toBe(true);
  expect(authorityEnd).toBeUndefined();
  const check = await desk.ask('negotiation.check', { accountId: account.id, offer: lumpSum });
  expect(check).toMatchObject({
    accepted: false,
    reasons: [{ ruleId: 'policy.no-settlement-authority' }],
  });
  const refused = await desk.refused('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
  });
  expect(refused.message).toBe('This client does not allow settlements.');
  expect(listRows(db, 'SELECT pk FROM offers')).toEqual([]);
});

test('what the consumer can pay shapes the offers', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const saved = await desk.ask('negotiation.saveWorksheet', {
    requestId: desk.newId(),
    accountId: account.id,
    worksheet: {
      income: [{ label: 'Wages', amount: 120_000, frequency: 'biweekly' }],
      expenses: [{ label: 'Rent', amount: 220_000, frequency: 'monthly' }],
    },
  });
  expect(saved.ability).toMatchObject({
    monthlyIncomeCents: 260_000,
    monthlyExpensesCents: 220_000,
    disposableCents: 40_000,
    comfortableCents: 20_000,
    warnings: [],
  });
  const { offers, capacityCents } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(capacityCents).toBe(20_000);
  const monthly = offers.find(
    ({ offer }) => offer.frequency === 'monthly' && offer.kind === 'plan',
  );
  expect(monthly).toMatchObject({ withinMeans: true });
  expect(monthly?.offer.schedule.map(({ amountCents }) => amountCents)).toEqual(
    Array.from({ length: 5 }, () => 20_000),
  );
  await desk.ask('negotiation.saveWorksheet', {
    requestId: desk.newId(),
    accountId: account.id,
    worksheet: { statedMonthlyCents: 10_000, income: [], expenses: [] },
  });
  expect((await desk.ask('negotiation.get', { accountId: account.id })).capacityCents).toBe(10_000);
});

test('protected income is no means to pay, and the panel is told', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await desk.ask('negotiation.saveWorksheet', {
    requestId: desk.newId(),
    accountId: account.id,
    worksheet: {
      income: [
        { label: 'Social Security', amount: 200_000, frequency: 'monthly', protected: true },
      ],
      expenses: [{ label: 'Rent', amount: 50_000, frequency: 'monthly' }],
    },
  });
  const { capacityCents, offers, ability } = await desk.ask('negotiation.get', {
    accountId: account.id,
  });
  expect(capacityCents).toBe(0);
  expect(ability?.warnings).toEqual([expect.stringContaining('protected by law')]);
  expect(offers.some(({ withinMeans }) => withinMeans === true)).toBe(false);
});

test.each([
  ['while the validation period runs', '2026-03-20', '2026-03-20', false],
  // Sent on Tuesday 3 March: received by the 10th, thirty days on.
  ['while no notice has been sent', null, '2026-04-09', true],
])('no date lies inside the validation period %s', async (_, endsOn, end, isPending) => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { validationEndsOn: endsOn });
  const negotiation = await desk.ask('negotiation.get', { accountId: account.id });
  expect(negotiation).toMatchObject({ validationEnd: end, isNoticePending: isPending });
  for (const { offer, explain } of negotiation.offers) {
    for (const { due } of offer.schedule) expect(due > end).toBe(true);
    if (offer.expiresOn) expect(offer.expiresOn > end).toBe(true);
    expect(explain).toContain('right to dispute');
  }
  const inside: Offer = { ...lumpSum, schedule: [{ due: '2026-03-18', amountCents: 80_000 }] };
  const check = await desk.ask('negotiation.check', { accountId: account.id, offer: inside });
  expect(check).toMatchObject({
    accepted: false,
    reasons: [{ ruleId: 'validation.no-deadline' }],
  });
  const promise = await desk.refused('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-18',
    amountCents: 1_000,
  });
  expect(promise.details?.ruleId).toBe('validation.no-deadline');
  expect(negotiation.promiseFrom > end).toBe(true);
  await desk.ask('promises.make', {
    requestId: desk.newId(),
    accountId: account.id,
    due: negotiation.promiseFrom,
    amountCents: 1_000,
  });
});

test('a debt of unknown age is offered with the caution of a barred one', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { delinquentOn: null });
  const { offers, limitation } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(limitation).toBe('unknown');
  for (const { explain } of offers) expect(explain).toContain('the law limits how long');
});

test('a first date out of range keeps the rest of the screen', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const far = await desk.ask('negotiation.get', {
    accountId: account.id,
    firstDue: '2027-01-04',
  });
  expect(far.offers).toEqual([]);
  expect(far.offersRefused).toContain('April 16, 2026');
  expect(far.balanceCents).toBe(100_000);
});

test('every offer and answer is kept, also those we could not accept', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const record = (offer: Offer, answer: 'open' | 'refused' | 'countered') =>
    desk.ask('negotiation.record', {
      requestId: desk.newId(),
      accountId: account.id,
      offer,
      answer,
    });
  const low: Offer = {
    ...lumpSum,
    totalCents: 10_000,
    schedule: [{ due: '2026-03-16', amountCents: 10_000 }],
  };
  const tooLow = await record(low, 'refused');
  expect(tooLow.ruleId).toBe('policy.settlement-floor');
  const open = await record(lumpSum, 'open');
  await desk.ask('negotiation.answer', {
    requestId: desk.newId(),
    offerId: open.offerId,
    answer: 'refused',
  });
  const twice = await desk.refused('negotiation.answer', {
    requestId: desk.newId(),
    offerId: open.offerId,
    answer: 'withdrawn',
  });
  expect(twice.code).toBe('conflict');
  const outside = await desk.refused('negotiation.record', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: low,
    answer: 'open',
  });
  expect(outside.code).toBe('rule-broken');
  expect(outside.details?.reasons).toMatchObject([{ ruleId: 'policy.settlement-floor' }]);
  const { history } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(history.map(({ answer, ruleId }) => [answer, ruleId])).toEqual([
    ['refused', 'policy.settlement-floor'],
    ['refused', 'policy.settlement-floor'],
  ]);
  const rows = listRows<{ answer: string }>(db, 'SELECT answer FROM offers ORDER BY pk');
  expect(rows.map(({ answer }) => answer)).toEqual(['open', 'refused', 'open', 'refused']);
  expect(() => db.exec("UPDATE offers SET answer = 'accepted'")).toThrow('append-only');
});

test('an open offer is accepted by its id, once, and on its own account', async () => {
  const { desk, db } = await openMoneyDesk();
  const [account, other] = [anAccount(db), anAccount(db)];
  const { offerId } = await desk.ask('negotiation.record', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
    answer: 'open',
  });
  const accept = (accountId: string) => ({ requestId: desk.newId(), accountId, offerId });
  expect((await desk.refused('negotiation.accept', accept(other.id))).code).toBe('conflict');
  const input = accept(account.id);
  const { plan } = await desk.ask('negotiation.accept', input);
  expect((await desk.ask('negotiation.accept', input)).plan).toEqual(plan);
  expect(plan).toMatchObject({
    kind: 'lump_sum',
    totalCents: 80_000,
    forgivenCents: 20_000,
    promises: [{ due: '2026-03-16', amountCents: 80_000, state: 'open' }],
  });
  const second = await desk.refused('negotiation.accept', accept(account.id));
  expect(second.code).toBe('conflict');
  expectSoundMoney(db);
});

test('an offer that the balance has overtaken is not accepted any more', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { offerId } = await desk.ask('negotiation.record', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
    answer: 'open',
  });
  await pay(desk, account, 30_000);
  const refused = await desk.refused('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offerId,
  });
  expect(refused.message).toContain('Never ask for more than the balance of $700.00');
});

test('authority to settle ends with the age of the balance', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { balanceAsOf: '2026-01-20' });
  const { offers } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(offers.some(({ savingsCents }) => savingsCents > 0)).toBe(false);
  const check = await desk.ask('negotiation.check', { accountId: account.id, offer: lumpSum });
  expect(check).toMatchObject({ reasons: [{ ruleId: 'policy.authority-expired' }] });
});

test('an agreement takes the place of promises made on their own', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const promise = {
    requestId: desk.newId(),
    accountId: account.id,
    due: '2026-03-09',
    amountCents: 5_000,
  };
  await desk.ask('promises.make', promise);
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
  });
  expect(promiseStates(db, account)).toEqual(['cancelled 0', 'open 0']);
  const beside = await desk.refused('promises.make', { ...promise, requestId: desk.newId() });
  expect(beside.code).toBe('conflict');
  const { offers, activePlan } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(offers).toEqual([]);
  expect(activePlan?.totalCents).toBe(80_000);
  expectSoundMoney(db);
});

test('paying the balance now needs no agreement, but is kept as accepted', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const result = await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: { kind: 'pay_in_full', totalCents: 100_000, schedule: [] },
  });
  expect(result).toMatchObject({ payNowCents: 100_000 });
  expect(result.plan).toBeUndefined();
  const { history } = await desk.ask('negotiation.get', { accountId: account.id });
  expect(history).toMatchObject([{ answer: 'accepted', kind: 'pay_in_full' }]);
  const undated = await desk.refused('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: { kind: 'lump_sum', totalCents: 80_000, schedule: [] },
  });
  expect(undated.message).toContain('date');
});

test('a plan puts the account where its first payment is due', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
  });
  expect(listRows(db, 'SELECT next_action AS a, next_action_at AS d FROM accounts')).toEqual([
    { a: 'promise_due', d: '2026-03-16' },
  ]);
});

test('nothing is offered, agreed or promised on a disputed or bankrupt debt', async () => {
  const { desk, db } = await openMoneyDesk();
  for (const kind of ['dispute', 'bankruptcy']) {
    const account = anAccount(db);
    aHold(db, account, kind, { onPerson: kind === 'bankruptcy' });
    const negotiation = await desk.ask('negotiation.get', { accountId: account.id });
    expect(negotiation.offers).toEqual([]);
    expect(negotiation.bar?.ruleId).toBe(`hold.${kind}`);
    const base = { requestId: desk.newId(), accountId: account.id };
    const codes = [
      await desk.refused('negotiation.accept', { ...base, offer: lumpSum }),
      await desk.refused('negotiation.record', { ...base, offer: lumpSum, answer: 'open' }),
      await desk.refused('promises.make', { ...base, due: '2026-03-16', amountCents: 100 }),
    ];
    expect(codes.map(({ details }) => details?.ruleId)).toEqual(Array(3).fill(`hold.${kind}`));
  }
});

test('promises keep to dates and to the balance', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { principalCents: 10_000 });
  const make = (due: string, amountCents: number) => ({
    requestId: desk.newId(),
    accountId: account.id,
    due,
    amountCents,
  });
  expect((await desk.refused('promises.make', make('2026-03-01', 100))).message).toContain('past');
  expect((await desk.refused('promises.make', make('2026-04-17', 100))).message).toContain(
    'April 16, 2026',
  );
  const { promise } = await desk.ask('promises.make', make('2026-04-16', 6_000));
  expect((await desk.refused('promises.make', make('2026-03-10', 4_001))).message).toContain(
    '$60.00 is promised already. Promise at most $40.00.',
  );
  await desk.ask('promises.make', make('2026-03-02', 4_000));
  const cancel = { requestId: desk.newId(), promiseId: promise.id, reason: 'Lost the job' };
  expect((await desk.ask('promises.cancel', cancel)).promise.state).toBe('cancelled');
  const again = await desk.refused('promises.cancel', { ...cancel, requestId: desk.newId() });
  expect(again.code).toBe('conflict');
  expectSoundMoney(db);
});

test('the payments of an agreement end with the agreement only', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { plan } = await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
  });
  const refused = await desk.refused('promises.cancel', {
    requestId: desk.newId(),
    promiseId: plan?.promises[0]?.id,
    reason: '',
  });
  expect(refused.message).toContain('agreement');
});

test('a policy with a matrix and a down payment is kept to the cent', async () => {
  const { desk, db } = await openMoneyDesk();
  const policy = {
    ...demoPolicy,
    downPaymentBp: 2_500,
    settlementMatrix: [{ minAgeDays: 90, minBalanceCents: cents(50_000), floorBp: 6_000 }],
  };
  const account = anAccount(db, { clientCode: 'MATRIX', policy });
  const { offers } = await desk.ask('negotiation.get', { accountId: account.id });
  const settlement = offers.find(({ offer }) => offer.kind === 'lump_sum');
  expect(settlement).toMatchObject({
    ruleId: 'policy.settlement-matrix',
    offer: { totalCents: 60_000 },
  });
  for (const { offer } of offers.filter(({ offer: { kind } }) => kind === 'plan')) {
    expect(offer.schedule[0]?.amountCents).toBeGreaterThanOrEqual(25_000);
  }
});

test('the whole balance agreed for now is due today, once, and other terms can take its place', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const accept = () => ({
    requestId: desk.newId(),
    accountId: account.id,
    offer: { kind: 'pay_in_full' as const, totalCents: 100_000, schedule: [] },
  });
  await desk.ask('negotiation.accept', accept());
  const { promises } = await desk.ask('promises.list', { accountId: account.id });
  expect(promises).toMatchObject([{ due: '2026-03-02', amountCents: 100_000, state: 'open' }]);
  expect(findRow(db, 'SELECT next_action AS next, next_action_at AS at FROM accounts')).toEqual({
    next: 'promise_due',
    at: '2026-03-02',
  });
  const again = await desk.refused('negotiation.accept', accept());
  expect(again).toMatchObject({ code: 'conflict' });
  await desk.ask('negotiation.accept', {
    requestId: desk.newId(),
    accountId: account.id,
    offer: lumpSum,
  });
  expect(promiseStates(db, account)).toEqual(['cancelled 0', 'open 0']);
});

test('the whole balance agreed for now names no date inside the validation period', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, { validationEndsOn: null });
  const accept = () => ({
    requestId: desk.newId(),
    accountId: account.id,
    offer: { kind: 'pay_in_full' as const, totalCents: 100_000, schedule: [] },
  });
  expect(await desk.ask('negotiation.accept', accept())).toMatchObject({ payNowCents: 100_000 });
  expect((await desk.ask('promises.list', { accountId: account.id })).promises).toEqual([]);
  expect((await desk.refused('negotiation.accept', accept())).code).toBe('conflict');
});
