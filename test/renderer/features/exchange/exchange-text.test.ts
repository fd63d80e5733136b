import { expect, test } from 'vitest';
import { answerText, sizeText } from '../../../../renderer/features/exchange/exchange-text.ts';

test('sizes are told in the largest unit that fits', () => {
  expect([812, 14_200, 5_240_000].map(sizeText)).toEqual(['812 bytes', '14 KB', '5.2 MB']);
});

test('an answer says what was accepted, what came back, and when it is old news', () => {
  const answer = {
    batchId: '0b0e7a52-0000-4000-8000-000000000001',
    sequence: 3,
    acceptedRows: 40,
    rejectedRows: 0,
    known: false,
  };
  expect(answerText(answer)).toBe('Batch 3: 40 rows accepted.');
  expect(answerText({ ...answer, rejectedRows: 1 })).toBe(
    'Batch 3: 40 rows accepted, 1 row sent back.',
  );
  expect(answerText({ ...answer, known: true })).toMatch(/before. Nothing changed/);
});
