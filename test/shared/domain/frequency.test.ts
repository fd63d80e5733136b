import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frequencies,
  fromMonthly,
  paymentsWithin,
  toMonthly,
} from '../../../shared/domain/frequency.ts';
import { cents } from '../../../shared/domain/money.ts';
import { anyAmount } from './arbitraries.ts';

describe('frequency', () => {
  it.each([
    ['weekly', 43_333],
    ['biweekly', 21_666],
    ['semimonthly', 20_000],
    ['monthly', 10_000],
    ['yearly', 833],
  ] as const)('turns $100 %s into %d cents a month', (frequency, monthly) => {
    expect(toMonthly(cents(10_000), frequency, 'down')).toBe(monthly);
  });

  it('never makes more of an amount that goes to payments and back, both rounded down', () => {
    fc.assert(
      fc.property(anyAmount, fc.constantFrom(...frequencies), (monthly, frequency) => {
        const payment = fromMonthly(monthly, frequency, 'down');
        expect(toMonthly(payment, frequency, 'down')).toBeLessThanOrEqual(monthly);
      }),
    );
  });

  it('fits 52, 26, 24 and 12 payments into a year', () => {
    expect(paymentsWithin('weekly', 12)).toBe(52);
    expect(paymentsWithin('biweekly', 12)).toBe(26);
    expect(paymentsWithin('semimonthly', 12)).toBe(24);
    expect(paymentsWithin('monthly', 12)).toBe(12);
    expect(paymentsWithin('weekly', 1)).toBe(4);
  });
});
