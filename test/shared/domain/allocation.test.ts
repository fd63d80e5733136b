import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../shared/domain/allocation.ts';
import {
  type Balances,
  balances,
  creditEntries,
  totalBalance,
} from '../../../shared/domain/ledger.ts';
import { cents, sum } from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';
import { anyOrder, centsBetween } from './arbitraries.ts';

const owed = (principal: number, interest: number, fees: number, costs: number): Balances => ({
  principal: cents(principal),
  interest: cents(interest),
  fees: cents(fees),
  costs: cents(costs),
});

const bucketAmount = centsBetween(-5_000, 500_000);
const anyPayment = fc
  .record({
    principal: bucketAmount,
    interest: bucketAmount,
    fees: bucketAmount,
    costs: bucketAmount,
  })
  .filter((each) => totalBalance(each) > 0)
  .chain((each) => fc.tuple(centsBetween(1, totalBalance(each)), fc.constant(each)));

describe('allocate', () => {
  it('pays costs, then fees, interest and principal by default', () => {
    expect(allocate(cents(900), owed(10_000, 500, 300, 200))).toEqual(owed(0, 400, 300, 200));
  });

  it('follows the client order', () => {
    const order = ['principal', 'interest', 'fees', 'costs'] as const;
    expect(allocate(cents(10_100), owed(10_000, 500, 300, 200), order)).toEqual(
      owed(10_000, 100, 0, 0),
    );
  });

  it('gives a bucket in credit nothing', () => {
    expect(allocate(cents(50), owed(100, 0, -50, 0))).toEqual(owed(50, 0, 0, 0));
  });

  it('sums to the payment, never exceeds a bucket, and lowers the balance by exactly the payment', () => {
    fc.assert(
      fc.property(anyPayment, anyOrder, ([amount, each], order) => {
        const parts = allocate(amount, each, order);
        expect(sum(Object.values(parts))).toBe(amount);
        for (const bucket of order) {
          expect(parts[bucket]).toBeGreaterThanOrEqual(0);
          expect(parts[bucket]).toBeLessThanOrEqual(Math.max(0, each[bucket]));
        }
        const paid = totalBalance(balances(creditEntries('payment', parts)));
        expect(paid).toBe(cents(-amount));
      }),
    );
  });

  it('fills a bucket before the next one in order gets a cent', () => {
    fc.assert(
      fc.property(anyPayment, anyOrder, ([amount, each], order) => {
        const parts = allocate(amount, each, order);
        const firstShort = order.findIndex((bucket) => parts[bucket] < each[bucket]);
        const later = firstShort < 0 ? [] : order.slice(firstShort + 1);
        expect(later.every((bucket) => parts[bucket] === 0)).toBe(true);
      }),
    );
  });

  it('refuses zero, negative amounts and more than the balance', () => {
    for (const amount of [0, -1, 1_001]) {
      expect(() => allocate(cents(amount), owed(1_000, 0, 0, 0))).toThrow(
        expect.objectContaining({ code: 'rule-broken' }),
      );
    }
  });

  it('never loses money to an incomplete order', () => {
    expect(() => allocate(cents(100), owed(100, 0, 0, 0), ['fees'])).toThrow(AppError);
  });
});
