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
            droppedByIt: promise.state === 'cancelled',
          })),
          writtenOff: effect.writeOff,
          hasOtherPlan: false,
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
        droppedByIt: false,
      },
    ],
    plan: aPlan({ kind: 'plan', total: cents(100), paid: cents(100), state: 'completed' }),
    writtenOff: owes(0),
    hasOtherPlan: true,
    today: day('2026-03-02'),
  });
  expect(back.planBecomes).toBe('defaulted');
  expect(back.promises).toMatchObject([{ event: 'cancelled', applied: -100 }]);
});
