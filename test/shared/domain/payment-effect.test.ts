import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalBalance } from '../../../shared/domain/ledger.ts';
import { cents, sum } from '../../../shared/domain/money.ts';
import { effectOfPayment, type PaymentFacts } from '../../../shared/domain/payment-effect.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { PaymentPromise } from '../../../shared/domain/promise.ts';
import { effectOfReversal } from '../../../shared/domain/reversal-effect.ts';
import { anyOrder, centsBetween, day } from './arbitraries.ts';

const order = ['costs', 'fees', 'interest', 'principal'] as const;
const owes = (principal: number, fees = 0) => ({
  principal: cents(principal),
  interest: cents(0),
  fees: cents(fees),
  costs: cents(0),
});

function aPromise(id: string, due: string, amount: number): PaymentPromise {
  return { id, due: day(due), amount: cents(amount), paid: cents(0), state: 'open' };
}

function aPlan(change: Partial<Plan> = {}): Plan {
  return {
    id: 'plan',
    kind: 'settlement_in_parts',
    total: cents(800),
    paid: cents(0),
    forgiven: cents(250),
    state: 'active',
    ...change,
  };
}

test('a partial payment keeps the first promise and starts the second', () => {
  const effect = effectOfPayment(
    {
      owed: owes(1_000),
      order,
      promises: [aPromise('late', '2026-04-01', 300), aPromise('soon', '2026-03-10', 200)],
    },
    cents(350),
  );
  expect(effect.promiseEvents).toEqual([
    { promiseId: 'soon', event: 'kept', applied: 200 },
    { promiseId: 'late', event: 'partial', applied: 150 },
  ]);
  expect(effect).toMatchObject({ after: 650, unapplied: 0, state: 'live', completesPlan: false });
});

test('the payment that reaches the settled total forgives the rest', () => {
  const facts: PaymentFacts = {
    owed: owes(600, 50),
    order,
    promises: [aPromise('last', '2026-04-01', 400)],
    plan: aPlan({ paid: cents(400) }),
  };
  const short = effectOfPayment(facts, cents(399));
  expect(short).toMatchObject({ completesPlan: false, state: 'live', after: 251 });
  expect(totalBalance(short.writeOff)).toBe(0);
  const whole = effectOfPayment(facts, cents(400));
  expect(whole).toMatchObject({ completesPlan: true, state: 'settled', after: 250 });
  expect(whole.writeOff).toEqual(owes(250));
  expect(totalBalance(whole.closing)).toBe(0);
  expect(() => effectOfPayment(facts, cents(401))).toThrow('$4.00 left to pay');
});

test('no settlement forgives more than was agreed', () => {
  const facts: PaymentFacts = {
    owed: owes(1_000),
    order,
    promises: [],
    plan: aPlan({ total: cents(80), forgiven: cents(20) }),
  };
  expect(() => effectOfPayment(facts, cents(80))).toThrow('only $0.20 was to be forgiven');
  expect(effectOfPayment(facts, cents(79))).toMatchObject({ state: 'live', after: 921 });
});

test('a settlement of the balance that was left ends when that balance comes back', () => {
  const facts = {
    owed: owes(100),
    allocation: owes(900),
    touched: [],
    writtenOff: owes(0),
    today: day('2026-03-02'),
  };
  const end = (otherPlan?: Plan) => effectOfReversal({ ...facts, otherPlan }).endsOtherPlan;
  expect([end(), end(aPlan()), end(aPlan({ kind: 'plan' }))]).toEqual([false, true, false]);
});

test('a plan for the whole balance completes without forgiving anything', () => {
  const effect = effectOfPayment(
    { owed: owes(100), order, promises: [], plan: aPlan({ kind: 'plan', total: cents(100) }) },
    cents(100),
  );
  expect(effect).toMatchObject({ completesPlan: true, state: 'paid' });
  expect(totalBalance(effect.writeOff)).toBe(0);
});

test('promises beyond a balance that is paid fall away', () => {
  const effect = effectOfPayment(
    { owed: owes(100), order, promises: [aPromise('much', '2026-04-01', 300)] },
    cents(100),
  );
  expect(effect.promiseEvents.map(({ event }) => event)).toEqual(['partial', 'cancelled']);
  expect(effect.changedPromises).toMatchObject([{ id: 'much', state: 'cancelled', paid: 100 }]);
});

test('reversing the effect of a payment brings back every bucket and promise', () => {
  fc.assert(
    fc.property(
      fc.record({
        principal: centsBetween(0, 10_000),
        interest: centsBetween(0, 10_000),
        fees: centsBetween(0, 10_000),
        costs: centsBetween(1, 10_000),
      }),
      anyOrder,
      fc.array(centsBetween(1, 8_000), { maxLength: 4 }),
      fc.nat({ max: 100 }),
      (owed, anOrder, amounts, share) => {
        const amount = cents(Math.max(1, Math.floor((totalBalance(owed) * share) / 100)));
        const promises = amounts.map((size, index) =>
          aPromise(String(index), `2026-04-0${index + 1}`, size),
        );
        const effect = effectOfPayment({ owed, order: anOrder, promises }, amount);
        expect(sum(Object.values(effect.allocation))).toBe(amount);
        const back = effectOfReversal({
          owed: effect.closing,
          allocation: effect.allocation,
          touched: effect.changedPromises.map((promise) => ({
            promise,
            applied: sum(
              effect.promiseEvents
                .filter(({ promiseId }) => promiseId === promise.id)
                .map(({ applied }) => applied),
            ),
            fellAway: promise.state === 'cancelled',
          })),
          writtenOff: effect.writeOff,
          today: day('2026-03-02'),
        });
        expect(back.closing).toEqual(owed);
        for (const { promise, event } of back.promises) {
          expect(promise).toEqual(promises.find(({ id }) => id === promise.id));
          expect(event).toBe('made');
        }
      },
    ),
  );
});

test('a newer agreement stays when the payment of an older, completed one comes back', () => {
  const back = effectOfReversal({
    owed: owes(500),
    allocation: owes(100),
    touched: [
      {
        promise: { ...aPromise('old', '2026-05-01', 100), paid: cents(100), state: 'kept' },
        applied: cents(100),
        fellAway: false,
      },
    ],
    plan: aPlan({ kind: 'plan', total: cents(100), paid: cents(100), state: 'completed' }),
    writtenOff: owes(0),
    otherPlan: aPlan({ id: 'newer', kind: 'plan' }),
    today: day('2026-03-02'),
  });
  expect(back.planBecomes).toBe('defaulted');
  expect(back.promises).toMatchObject([{ event: 'cancelled', applied: -100 }]);
});

test.each([
  ['its agreement was ended', { plan: aPlan({ state: 'cancelled' }) }],
  ['its agreement stays completed', { plan: aPlan({ paid: cents(900), state: 'completed' }) }],
  ['another agreement has taken its place', { otherPlan: aPlan({ kind: 'plan' }) }],
] as const)('a promise does not open again when %s', (_why, plans) => {
  const touched = (due: string) => ({
    promise: { ...aPromise(due, due, 100), paid: cents(100), state: 'kept' as const },
    applied: cents(100),
    fellAway: false,
  });
  const back = effectOfReversal({
    owed: owes(500),
    allocation: owes(100),
    touched: [touched('2026-02-01'), touched('2026-04-01')],
    writtenOff: owes(0),
    today: day('2026-03-02'),
    ...plans,
  });
  expect(back.promises.map(({ promise }) => promise.state)).toEqual(['cancelled', 'cancelled']);
});
