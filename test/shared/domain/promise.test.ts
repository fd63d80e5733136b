import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, sum } from '../../../shared/domain/money.ts';
import {
  applyPayment,
  breakOverdue,
  cancelPromise,
  isOverdue,
  isPayable,
  type PaymentPromise,
  promiseStates,
} from '../../../shared/domain/promise.ts';
import { anyDate, centsBetween, day } from './arbitraries.ts';

function aPromise(change: Partial<PaymentPromise> = {}): PaymentPromise {
  return {
    id: 'p1',
    due: day('2026-03-02'),
    amount: cents(10_000),
    paid: cents(0),
    state: 'open',
    ...change,
  };
}

const anyPromises = fc
  .array(
    fc.record({
      due: anyDate,
      amount: centsBetween(2, 100_000),
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      state: fc.constantFrom(...promiseStates),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ due, amount, share, state }, index): PaymentPromise => {
      const part = cents(Math.min(amount - 1, Math.max(1, Math.floor(amount * share))));
      const paid = state === 'open' ? cents(0) : state === 'kept' ? amount : part;
      return { id: `p${index}`, due, amount, paid, state };
    }),
  );

const owed = (promises: readonly PaymentPromise[]) =>
  sum(promises.filter(isPayable).map(({ amount, paid }) => cents(amount - paid)));

describe('applying a payment', () => {
  it('keeps the oldest promise first and leaves the next one partly paid', () => {
    const later = aPromise({ id: 'later', due: day('2026-04-02') });
    const earlier = aPromise({ id: 'earlier' });
    const result = applyPayment([later, earlier], cents(15_000));
    expect(result.events).toEqual([
      { promiseId: 'earlier', event: 'kept', applied: 10_000 },
      { promiseId: 'later', event: 'partial', applied: 5_000 },
    ]);
    expect(result.promises.map(({ id, state, paid }) => [id, state, paid])).toEqual([
      ['later', 'partial', 5_000],
      ['earlier', 'kept', 10_000],
    ]);
    expect(result.unapplied).toBe(0);
  });

  it('completes a partly paid promise', () => {
    const { events } = applyPayment([aPromise({ state: 'partial', paid: cents(9_999) })], cents(1));
    expect(events).toEqual([{ promiseId: 'p1', event: 'kept', applied: 1 }]);
  });

  it('makes good a broken promise before the next one', () => {
    const late = aPromise({ id: 'late', state: 'broken' });
    const next = aPromise({ id: 'next', due: day('2026-04-02') });
    expect(applyPayment([next, late], cents(10_000)).events).toEqual([
      { promiseId: 'late', event: 'kept', applied: 10_000 },
    ]);
    expect(applyPayment([next, late], cents(4_000)).events).toEqual([
      { promiseId: 'late', event: 'partial', applied: 4_000 },
    ]);
  });

  it('passes by kept and cancelled promises', () => {
    const settled = (['kept', 'cancelled'] as const).map((state) => aPromise({ state }));
    const result = applyPayment(settled, cents(500));
    expect(result).toEqual({ promises: settled, events: [], unapplied: 500 });
  });

  it('accounts for every cent and never pays a promise beyond its amount', () => {
    fc.assert(
      fc.property(anyPromises, centsBetween(1, 500_000), (promises, amount) => {
        const result = applyPayment(promises, amount);
        const applied = sum(result.events.map((event) => event.applied));
        expect(cents(applied + result.unapplied)).toBe(amount);
        expect(applied).toBe(Math.min(amount, owed(promises)));
        expect(owed(result.promises)).toBe(cents(owed(promises) - applied));
        for (const each of result.promises) expect(each.paid).toBeLessThanOrEqual(each.amount);
        const partial = result.events.filter(({ event }) => event === 'partial');
        expect(partial.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses nothing and less than nothing', () => {
    for (const amount of [0, -1]) {
      expect(() => applyPayment([], cents(amount))).toThrow(
        expect.objectContaining({ code: 'invalid-input' }),
      );
    }
  });
});

describe('overdue promises', () => {
  it('break the day after they are due, or after the days of grace', () => {
    const promise = aPromise();
    expect(isOverdue(promise, day('2026-03-02'))).toBe(false);
    expect(isOverdue(promise, day('2026-03-03'))).toBe(true);
    expect(isOverdue(promise, day('2026-03-05'), 3)).toBe(false);
    expect(isOverdue(promise, day('2026-03-06'), 3)).toBe(true);
  });

  it('break also when partly paid, and keep what was paid on record', () => {
    const half = aPromise({ state: 'partial', paid: cents(5_000) });
    const { promises, events } = breakOverdue([half], day('2026-03-03'));
    expect(promises).toEqual([{ ...half, state: 'broken' }]);
    expect(events).toEqual([{ promiseId: 'p1', event: 'broken', applied: 0 }]);
  });

  it('break once: a second run on the same day changes nothing', () => {
    fc.assert(
      fc.property(anyPromises, anyDate, fc.nat({ max: 30 }), (promises, today, grace) => {
        const first = breakOverdue(promises, today, grace);
        const second = breakOverdue(first.promises, today, grace);
        expect(second.events).toEqual([]);
        expect(second.promises).toEqual(first.promises);
        expect(first.promises.filter((each) => isOverdue(each, today, grace))).toEqual([]);
      }),
    );
  });
});

describe('cancelling', () => {
  it('ends a live promise', () => {
    expect(cancelPromise(aPromise())).toEqual({
      promise: aPromise({ state: 'cancelled' }),
      event: { promiseId: 'p1', event: 'cancelled', applied: 0 },
    });
  });

  it('is refused for a promise that has ended', () => {
    for (const state of ['kept', 'broken', 'cancelled'] as const) {
      expect(() => cancelPromise(aPromise({ state }))).toThrow(
        expect.objectContaining({ code: 'conflict' }),
      );
    }
  });
});
