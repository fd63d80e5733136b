import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cents,
  formatMoney,
  multiplyRatio,
  parseMoney,
  splitEvenly,
  sum,
  toDecimalText,
  ZERO,
} from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';

const anySafe = fc.maxSafeInteger().map(cents);
const largest = cents(Number.MAX_SAFE_INTEGER);

describe('cents', () => {
  it('refuses fractions, NaN, infinities and unsafe integers', () => {
    for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => cents(value)).toThrow(AppError);
    }
  });

  it('has one zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });
});

describe('sum', () => {
  it('of nothing is zero', () => {
    expect(sum([])).toBe(ZERO);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer().map(cents)), (amounts) => {
        expect(sum(amounts)).toBe(sum(amounts.toReversed()));
      }),
    );
  });

  it('refuses a running total beyond a safe integer instead of losing a cent', () => {
    expect(() => sum([largest, cents(2), cents(-2)])).toThrow(AppError);
    expect(() => sum([largest, cents(1)])).toThrow(AppError);
  });
});

describe('parseMoney', () => {
  it.each([
    ['1234.5', 123450],
    ['1,234.50', 123450],
    ['$1,234.50', 123450],
    [' $ 7 ', 700],
    ['-12.00', -1200],
    ['-$12', -1200],
    ['(12.00)', -1200],
    ['($12.00)', -1200],
    ['-0', 0],
    ['007', 700],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %j as %d cents', (text, expected) => {
    expect(parseMoney(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '$',
    '-',
    '.',
    '1.',
    '.5',
    '1.234',
    '1.2.3',
    '1e5',
    '0x10',
    '1,23',
    '12,34.00',
    ',123',
    '1 234',
    '--1',
    '(-1)',
    '(1',
    '1)',
    '€5',
    '٣',
    'NaN',
    '90071992547409.92',
    '1.234567',
  ])('refuses %j', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });

  it('reads back what decimal text and formatted money say', () => {
    fc.assert(
      fc.property(anySafe, (amount) => {
        expect(parseMoney(toDecimalText(amount))).toBe(amount);
        expect(parseMoney(formatMoney(amount).replace('−', '-'))).toBe(amount);
      }),
    );
  });

  it('answers every text with safe cents or undefined', () => {
    const money = fc.string({ unit: fc.constantFrom(...'0123456789.,$-() e') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), money), (text) => {
        const parsed = parseMoney(text);
        expect(parsed === undefined || Number.isSafeInteger(parsed)).toBe(true);
      }),
    );
  });
});

describe('formatting', () => {
  it.each([
    [0, '0.00', '$0.00'],
    [5, '0.05', '$0.05'],
    [-5, '-0.05', '−$0.05'],
    [123450, '1234.50', '$1,234.50'],
    [-100000000, '-1000000.00', '−$1,000,000.00'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91', '$90,071,992,547,409.91'],
  ])('writes %d as %s and %s', (amount, text, formatted) => {
    expect(toDecimalText(cents(amount))).toBe(text);
    expect(formatMoney(cents(amount))).toBe(formatted);
  });
});

describe('multiplyRatio', () => {
  it.each([
    ['half-up', 5, 1n, 2n, 3],
    ['half-up', -5, 1n, 2n, -3],
    ['half-up', 1, 1n, 3n, 0],
    ['down', 5, 1n, 2n, 2],
    ['down', -5, 1n, 2n, -2],
    ['up', 1, 1n, 3n, 1],
    ['up', -1, 1n, 3n, -1],
    ['up', 6, 1n, 3n, 2],
  ] as const)('rounds %s: %d * %s / %s = %d', (rounding, amount, top, bottom, expected) => {
    expect(multiplyRatio(cents(amount), top, bottom, rounding)).toBe(expected);
  });

  it('stays within a cent of the exact value, down below and up above it in size', () => {
    const ratio = fc.tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 10_000n));
    fc.assert(
      fc.property(fc.integer({ min: 0 }).map(cents), ratio, (amount, [top, bottom]) => {
        const exact = BigInt(amount) * top;
        const down = BigInt(multiplyRatio(amount, top, bottom, 'down')) * bottom;
        const near = BigInt(multiplyRatio(amount, top, bottom, 'half-up')) * bottom;
        const up = BigInt(multiplyRatio(amount, top, bottom, 'up')) * bottom;
        expect(down <= exact && exact <= up && up - down <= bottom).toBe(true);
        expect(near === down || near === up).toBe(true);
      }),
    );
  });

  it('refuses a denominator of zero or less, and results beyond a safe integer', () => {
    expect(() => multiplyRatio(cents(1), 1n, 0n, 'down')).toThrow(AppError);
    expect(() => multiplyRatio(largest, 2n, 1n, 'down')).toThrow(AppError);
  });
});

describe('splitEvenly', () => {
  it('gives the odd cents to the first parts', () => {
    expect(splitEvenly(cents(100), 3)).toEqual([34, 33, 33]);
    expect(splitEvenly(cents(-100), 3)).toEqual([-34, -33, -33]);
  });

  it('sums to the amount, and parts differ by at most a cent', () => {
    fc.assert(
      fc.property(anySafe, fc.integer({ min: 1, max: 400 }), (amount, parts) => {
        const split = splitEvenly(amount, parts);
        expect(split).toHaveLength(parts);
        expect(split.reduce((total, part) => total + BigInt(part), 0n)).toBe(BigInt(amount));
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('refuses fewer than one part', () => {
    for (const parts of [0, -1, 1.5]) expect(() => splitEvenly(cents(1), parts)).toThrow(AppError);
  });
});
