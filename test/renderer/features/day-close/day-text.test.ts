import { expect, test } from 'vitest';
import {
  clockText,
  countsLine,
  countText,
  dayText,
  momentText,
} from '../../../../renderer/features/day-close/day-text.ts';

test('days and moments are told in the zone of the desk', () => {
  expect(dayText('2026-03-02')).toBe('Monday, March 2');
  const late = '2026-03-03T05:59:59.999Z';
  expect(momentText(late, 'America/Chicago')).toMatch(/^Mar 2, 11:59\sPM$/u);
  expect(clockText(late, 'America/New_York')).toMatch(/^12:59\sAM$/u);
});

test('counts agree with their words, and zeros are left out', () => {
  expect(countText(1, 'row')).toBe('1 row');
  expect(countText(2_400, 'row')).toBe('2,400 rows');
  expect(countText(2, 'row goes', 'rows go')).toBe('2 rows go');
  expect(
    countsLine([
      [3, 'issued'],
      [0, 'reissued'],
      [1, 'voided'],
    ]),
  ).toBe('3 issued · 1 voided');
  expect(countsLine([[0, 'issued']])).toBeUndefined();
});
