import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableMoney, readMoneyText } from '../../../renderer/components/money-text.ts';
import { cents } from '../../../shared/domain/money.ts';

describe('readMoneyText', () => {
  it('returns whatever amount the field itself wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (value) => {
        const text = editableMoney(cents(value));
        expect(readMoneyText(text, { allowNegative: true })).toEqual({
          amount: cents(value),
          problem: undefined,
        });
      }),
    );
  });

  it('accepts an empty field unless an amount is required', () => {
    expect(readMoneyText('  ')).toEqual({ amount: undefined, problem: undefined });
    expect(readMoneyText('', { required: true }).problem).toBe('Enter an amount.');
  });

  it('refuses a third decimal rather than rounding it', () => {
    expect(readMoneyText('12.345')).toEqual({
      amount: undefined,
      problem: 'Cents have at most two digits.',
    });
  });

  it('says how an amount is written when the text is none', () => {
    expect(readMoneyText('12x').problem).toBe('Enter dollars and cents, such as 125.00.');
    expect(readMoneyText('1e3').amount).toBeUndefined();
  });

  it('keeps the amount but names the broken limit', () => {
    const max = cents(619_880);
    expect(readMoneyText('7,000', { max })).toEqual({
      amount: cents(700_000),
      problem: 'Enter at most $6,198.80.',
    });
    expect(readMoneyText('1', { min: cents(2_500) }).problem).toBe('Enter at least $25.00.');
  });

  it('takes a negative amount only where one is allowed', () => {
    expect(readMoneyText('(12.00)').problem).toBe('Enter an amount above zero.');
    expect(readMoneyText('-12', { allowNegative: true }).problem).toBeUndefined();
  });
});

describe('editableMoney', () => {
  it('groups thousands and shows no amount as empty text', () => {
    expect(editableMoney(cents(123_456_789))).toBe('1,234,567.89');
    expect(editableMoney(cents(-5))).toBe('-0.05');
    expect(editableMoney(undefined)).toBe('');
  });
});
