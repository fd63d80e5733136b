import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balances,
  buckets,
  creditEntries,
  entryKinds,
  type Itemization,
  itemizationAddsUp,
  openingEntries,
  reversalEntries,
  totalBalance,
} from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';
import { anyAmount } from './arbitraries.ts';

function itemization(
  parts: readonly [
    balance: number,
    interest: number,
    fees: number,
    payments: number,
    credits: number,
  ],
  current?: number,
): Itemization {
  const [balance, interest, fees, payments, credits] = parts;
  return {
    itemizationBalance: cents(balance),
    interestSince: cents(interest),
    feesSince: cents(fees),
    paymentsSince: cents(payments),
    creditsSince: cents(credits),
    currentBalance: cents(current ?? balance + interest + fees - payments - credits),
  };
}

const anyItemization = fc
  .tuple(anyAmount, anyAmount, anyAmount, anyAmount, anyAmount)
  .map((parts) => itemization(parts))
  .filter((each) => each.currentBalance > 0);

const anyEntry = fc.record({
  kind: fc.constantFrom(...entryKinds),
  bucket: fc.constantFrom(...buckets),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents),
});

describe('opening entries', () => {
  it('put the itemization balance less payments and credits into principal, then interest and fees', () => {
    expect(openingEntries(itemization([100_000, 5_000, 2_500, 10_000, 1_000]))).toEqual([
      { kind: 'placement', bucket: 'principal', amount: 89_000 },
      { kind: 'placement', bucket: 'interest', amount: 5_000 },
      { kind: 'placement', bucket: 'fees', amount: 2_500 },
    ]);
  });

  it('take a shortfall of principal from fees, then from interest', () => {
    expect(balances(openingEntries(itemization([1_000, 500, 300, 1_200, 0])))).toEqual({
      principal: 0,
      interest: 500,
      fees: 100,
      costs: 0,
    });
    expect(openingEntries(itemization([1_000, 500, 300, 1_200, 400]))).toEqual([
      { kind: 'placement', bucket: 'interest', amount: 200 },
    ]);
  });

  it('sum to the current balance with no bucket below zero', () => {
    fc.assert(
      fc.property(anyItemization, (each) => {
        const opening = balances(openingEntries(each));
        expect(totalBalance(opening)).toBe(each.currentBalance);
        expect(Math.min(...Object.values(opening))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['does not add up', itemization([1_000, 0, 0, 0, 0], 1_001)],
    ['leaves nothing owed', itemization([1_000, 0, 0, 1_000, 0])],
    ['leaves less than nothing owed', itemization([1_000, 0, 0, 1_001, 0])],
    ['holds a negative amount', itemization([1_000, -1, 0, 0, 0])],
  ])('refuse an itemization that %s', (_what, each) => {
    expect(() => openingEntries(each)).toThrow(AppError);
  });
});

describe('itemizationAddsUp', () => {
  it('is true to the cent only', () => {
    fc.assert(
      fc.property(anyItemization, fc.integer({ min: -5, max: 5 }), (each, off) => {
        const currentBalance = cents(each.currentBalance + off);
        expect(itemizationAddsUp({ ...each, currentBalance })).toBe(off === 0);
      }),
    );
  });

  it('stays exact where floating point would not', () => {
    const most = cents(Number.MAX_SAFE_INTEGER);
    const each = { ...itemization([0, 0, 0, 0, 0]), itemizationBalance: most, interestSince: most };
    const paid = { ...each, paymentsSince: most, currentBalance: most };
    expect(itemizationAddsUp(paid)).toBe(true);
    expect(itemizationAddsUp({ ...paid, feesSince: cents(1) })).toBe(false);
  });
});

describe('balances', () => {
  it('of no entries are zero', () => {
    expect(totalBalance(balances([]))).toBe(0);
  });

  it('are the sum of all entries, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), (entries) => {
        const result = balances(entries);
        const plainSum = entries.reduce((total, { amount }) => total + amount, 0);
        expect(totalBalance(result)).toBe(cents(plainSum));
        expect(balances(entries.toReversed())).toEqual(result);
      }),
    );
  });

  it('return to where they were when every entry is reversed', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.array(anyEntry), (before, undone) => {
        const after = [...before, ...undone, ...reversalEntries(undone)];
        expect(balances(after)).toEqual(balances(before));
      }),
    );
  });
});

describe('credit entries', () => {
  it('lower each bucket by its part and leave untouched buckets out', () => {
    const allocation = balances([
      { kind: 'payment', bucket: 'fees', amount: cents(300) },
      { kind: 'payment', bucket: 'principal', amount: cents(700) },
    ]);
    expect(creditEntries('payment', allocation)).toEqual([
      { kind: 'payment', bucket: 'principal', amount: -700 },
      { kind: 'payment', bucket: 'fees', amount: -300 },
    ]);
  });
});
