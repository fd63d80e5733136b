import { describe, expect, test } from 'vitest';
import {
  amountOf,
  countsOf,
  emptyDraft,
  firstMistake,
  readCount,
  stateOf,
} from '../../../../renderer/features/day-close/cash-draft.ts';
import { cents } from '../../../../shared/domain/money.ts';

describe('what was typed as a count', () => {
  test.each([
    ['', 0],
    ['  ', 0],
    ['7', 7],
    [' 12 ', 12],
    ['1,200', 1_200],
    ['100000', 100_000],
  ])('%j is %d pieces', (text, count) => {
    expect(readCount(text)).toEqual({ count, problem: undefined });
  });

  test.each(['1.5', '-1', 'x', '1e3', '100001', '9999999999'])('%j is none', (text) => {
    expect(readCount(text)).toEqual({ count: undefined, problem: expect.stringMatching(/\.$/) });
  });

  test('pieces make amounts, and only pieces that were found are counted', () => {
    const draft = { 2000: '3', 25: '2', 5: '0', 1: '' };
    expect(amountOf(2_000, draft)).toBe(6_000);
    expect(amountOf(100, draft)).toBe(0);
    expect(amountOf(25, { 25: 'x' })).toBeUndefined();
    expect(countsOf(draft)).toEqual([
      { denominationCents: 2_000, count: 3 },
      { denominationCents: 25, count: 2 },
    ]);
  });
});

describe('how the count stands to the receipts', () => {
  const expected = cents(6_050);

  test('nothing typed is not a count, unless nothing is expected', () => {
    expect(stateOf(emptyDraft, expected).verdict).toBe('not-counted');
    expect(stateOf(emptyDraft, cents(0)).verdict).toBe('agrees');
    expect(stateOf({ 100: '0' }, expected).verdict).toBe('short');
  });

  test('it agrees, is over or is short by the difference', () => {
    expect(stateOf({ 2000: '3', 25: '2' }, expected)).toEqual({
      counted: 6_050,
      difference: 0,
      verdict: 'agrees',
    });
    expect(stateOf({ 2000: '4' }, expected)).toMatchObject({ difference: 1_950, verdict: 'over' });
    expect(stateOf({ 2000: '3' }, expected)).toMatchObject({ difference: -50, verdict: 'short' });
  });

  test('the first mistake is the one to correct', () => {
    const told = { difference: cents(0), reason: '' };
    expect(firstMistake({ 25: 'x', 2000: '1.5' }, told)).toBe('count-2000');
    expect(firstMistake({}, told)).toBeUndefined();
    expect(firstMistake({}, { difference: cents(-50), reason: ' ' })).toBe('reason');
    expect(firstMistake({}, { difference: cents(-50), reason: 'Change' })).toBeUndefined();
  });
});
