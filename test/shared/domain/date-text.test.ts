import { expect, it } from 'vitest';
import { longDate } from '../../../shared/domain/date-text.ts';
import { day } from './arbitraries.ts';

it('writes dates out in US English', () => {
  expect(longDate(day('2026-03-02'))).toBe('March 2, 2026');
  expect(longDate(day('2027-12-31'))).toBe('December 31, 2027');
});
