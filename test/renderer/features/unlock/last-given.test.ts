import { expect, test } from 'vitest';
import { askedFor, readLastGiven } from '../../../../renderer/features/unlock/last-given.ts';

const least = { receiptNumber: 12, batchSequence: 3 };

test('a restore that asks is told from any other error', () => {
  const details = { ask: 'lastGiven', ...least };
  expect(askedFor({ code: 'invalid-input', message: '', details })).toEqual(least);
  expect(askedFor({ code: 'denied', message: '' })).toBeUndefined();
  expect(askedFor(undefined)).toBeUndefined();
});

test('a receipt number is read with its prefix or without', () => {
  for (const receiptNumber of ['D1-000123', '123', ' 000123 ']) {
    expect(readLastGiven({ receiptNumber, batchSequence: '4' }, least)).toEqual({
      value: { receiptNumber: 123, batchSequence: 4 },
    });
  }
});

test('what is missing, no number, or less than the backup holds is said at its field', () => {
  for (const receiptNumber of ['', 'abc', '11', '1234567', '1.5']) {
    const read = readLastGiven({ receiptNumber, batchSequence: '3' }, least);
    expect(read).toEqual({ problems: { receiptNumber: 'Enter a receipt number from 12 up.' } });
  }
  expect(readLastGiven({ receiptNumber: '12', batchSequence: '2' }, least)).toEqual({
    problems: { batchSequence: 'Enter a batch number from 3 up.' },
  });
});
