import { expect, test } from 'vitest';
import {
  dayText,
  fieldProblem,
  paymentText,
  promiseText,
  referenceLabel,
  suggestionText,
} from '../../../../renderer/features/payments/words.ts';
import { cents } from '../../../../shared/domain/money.ts';

test('each method asks for the number that identifies it', () => {
  expect(referenceLabel('check')).toBe('Check number');
  expect(referenceLabel('card')).toBe('Authorization code');
});

test('amounts and promises are named as the agent speaks of them', () => {
  const suggestion = { kind: 'promise', amountCents: cents(1), due: '2026-03-16' } as const;
  expect(suggestionText(suggestion)).toBe('Promised for Mar 16');
  expect(suggestionText({ ...suggestion, kind: 'balance' })).toBe('Whole balance');
  expect(
    promiseText({
      promiseId: 'x',
      due: '2026-03-16',
      amountCents: cents(2),
      appliedCents: cents(1),
      becomes: 'partial',
    }),
  ).toBe('Promise of Mar 16: partly paid');
  expect(dayText('2026-12-01')).toBe('Dec 1');
});

test('a payment is called by its method and number', () => {
  const payment = { method: 'check', reference: '1044' } as Parameters<typeof paymentText>[0];
  expect(paymentText(payment)).toBe('Check 1044');
  expect(paymentText({ ...payment, method: 'cash', reference: '' })).toBe('Cash');
});

test('what the desk refuses is shown at its field', () => {
  const error = {
    code: 'invalid-input',
    message: 'reference: This looks like a card number.',
    details: { issues: [{ path: 'reference', message: 'This looks like a card number.' }] },
  } as const;
  expect(fieldProblem(error, 'reference')).toBe('This looks like a card number.');
  expect(fieldProblem(error, 'payorName')).toBeUndefined();
  expect(fieldProblem(undefined, 'reference')).toBeUndefined();
});
