import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cashDifference,
  countedCash,
  denominations,
  isDenomination,
  mostPieces,
} from '../../../shared/domain/cash-count.ts';
import { cents } from '../../../shared/domain/money.ts';

describe('counted cash', () => {
  test('adds up piece by piece', () => {
    const counts = [
      { denominationCents: 2_000, count: 3 },
      { denominationCents: 25, count: 7 },
      { denominationCents: 1, count: 0 },
    ];
    expect(countedCash(counts)).toBe(6_175);
    expect(countedCash([])).toBe(0);
  });

  test('stays exact for the most that can be counted', () => {
    const counts = denominations.map(({ cents: denominationCents }) => {
      return { denominationCents, count: mostPieces };
    });
    expect(countedCash(counts)).toBe(18_891 * mostPieces);
  });

  test('refuses to count a denomination twice', () => {
    const twice = [1, 2].map((count) => ({ denominationCents: 100, count }));
    expect(() => countedCash(twice)).toThrow('once');
  });

  test('does not depend on the order of counting', () => {
    const anyCount = fc.uniqueArray(
      fc.record({
        denominationCents: fc.constantFrom(...denominations.map(({ cents: size }) => size)),
        count: fc.nat(mostPieces),
      }),
      { selector: ({ denominationCents }) => denominationCents },
    );
    fc.assert(
      fc.property(anyCount, (counts) => {
        expect(countedCash(counts.toReversed())).toBe(countedCash(counts));
      }),
    );
  });
});

test('the pieces are those of the country, largest first', () => {
  const sizes = denominations.map(({ cents: size }) => size);
  expect(sizes).toEqual([10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1]);
  expect([300, 0, -100, 1.5, Number.NaN].filter(isDenomination)).toEqual([]);
});

test('too much is a difference above zero, too little below', () => {
  expect(cashDifference(cents(1_000), cents(1_250))).toBe(250);
  expect(cashDifference(cents(1_000), cents(900))).toBe(-100);
});
