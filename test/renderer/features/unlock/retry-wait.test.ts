import { expect, test } from 'vitest';
import { retryAtOf, waitText } from '../../../../renderer/features/unlock/use-retry-wait.ts';

test('a wait reads in seconds, then in minutes', () => {
  expect([1, 59, 60, 65, 300].map(waitText)).toEqual([
    '1 s',
    '59 s',
    '1 min',
    '1 min 5 s',
    '5 min',
  ]);
});

test('a refusal says when the next try is allowed, if it has to wait', () => {
  const retryAt = '2026-03-02T16:00:04Z';
  const refusal = { code: 'denied' as const, message: '' };
  expect(retryAtOf({ ...refusal, details: { retryAt } })).toBe(retryAt);
  expect(retryAtOf(refusal)).toBeUndefined();
  expect(retryAtOf(undefined)).toBeUndefined();
});
