import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatReceiptNumber,
  isValidRange,
  parseReceiptNumber,
  receiptSupply,
  remaining,
} from '../../../shared/domain/receipt-number.ts';

const range = (first: number, last: number, next: number) => ({ first, last, next });

describe('receipt numbers', () => {
  it('have a prefix and six digits', () => {
    expect(formatReceiptNumber('D1', 123)).toBe('D1-000123');
  });

  it('read back as they were written', () => {
    const prefix = fc.stringMatching(/^[A-Z0-9]{1,6}$/);
    fc.assert(
      fc.property(prefix, fc.integer({ min: 1, max: 999_999 }), (device, number) => {
        const text = formatReceiptNumber(device, number);
        expect(parseReceiptNumber(text)).toEqual({ prefix: device, number });
      }),
    );
  });

  it.each(['', 'D1', 'D1-123', 'D1-0001234', 'd1-000123', 'D1-000000', 'D1 000123', '-000123'])(
    'do not read %j',
    (text) => {
      expect(parseReceiptNumber(text)).toBeUndefined();
    },
  );
});

describe('the range', () => {
  it('warns at 50 left and stops at the end with the remedy', () => {
    expect(receiptSupply(range(1, 1000, 950)).state).toBe('ample');
    expect(receiptSupply(range(1, 1000, 951))).toEqual({
      state: 'low',
      left: 50,
      message: 'Only 50 receipt numbers are left. Ask the office for a new range.',
    });
    expect(receiptSupply(range(1, 1000, 1000))).toMatchObject({ state: 'low', left: 1 });
    expect(receiptSupply(range(1, 1000, 1001))).toMatchObject({
      state: 'exhausted',
      left: 0,
      message: expect.stringContaining('Get a new range from the office'),
    });
  });

  it('loses exactly one number with each receipt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_000 }), fc.nat({ max: 200 }), (first, size) => {
        const last = first + size;
        let left = size + 1;
        for (let next = first; next <= last + 1; next += 1, left -= 1) {
          expect(remaining(range(first, last, next))).toBe(left);
        }
      }),
    );
  });

  it('is valid within 1 to 999999 with the next number in it or just past it', () => {
    expect(isValidRange(range(1, 999_999, 1))).toBe(true);
    expect(isValidRange(range(1, 10, 11))).toBe(true);
    for (const [first, last, next] of [
      [0, 10, 1],
      [1, 1_000_000, 1],
      [10, 1, 10],
      [5, 10, 4],
      [5, 10, 12],
      [1.5, 10, 2],
    ] as const) {
      expect(isValidRange(range(first, last, next))).toBe(false);
    }
  });
});
