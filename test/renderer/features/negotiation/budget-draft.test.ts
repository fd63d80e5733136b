import { expect, test } from 'vitest';
import {
  draftOf,
  emptyLine,
  isFilled,
  toBudgetLine,
} from '../../../../renderer/features/negotiation/budget-draft.ts';
import { cents } from '../../../../shared/domain/money.ts';

test('a worksheet opens with one empty line of each, or with what was kept', () => {
  expect(draftOf(undefined)).toEqual([emptyLine(0)]);
  const kept = draftOf([
    { label: 'Pension', amount: 90_000, frequency: 'monthly', protected: true },
  ]);
  expect(kept.map(toBudgetLine)).toEqual([
    { label: 'Pension', amount: 90_000, frequency: 'monthly', protected: true },
  ]);
});

test('a line counts once it has a name and an amount', () => {
  const line = emptyLine(1);
  expect(isFilled(line)).toBe(false);
  expect(isFilled({ ...line, label: 'Rent' })).toBe(false);
  expect(isFilled({ ...line, label: ' ', amount: cents(1) })).toBe(false);
  expect(isFilled({ ...line, label: 'Rent', amount: cents(0) })).toBe(true);
  const outside = { label: 'Rent', amount: cents(-5), problem: 'Enter an amount above zero.' };
  expect(isFilled({ ...line, ...outside })).toBe(false);
});
