import { expect, it } from 'vitest';
import { durationText } from '../../../../renderer/features/call/duration.ts';

it('reads like a clock, never below zero', () => {
  expect([-3, 0, 7.9, 247, 3729].map(durationText)).toEqual([
    '0:00',
    '0:00',
    '0:07',
    '4:07',
    '1:02:09',
  ]);
});
