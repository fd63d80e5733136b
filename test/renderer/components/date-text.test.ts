import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  longDate,
  readDateText,
  shortDate,
  steppedDate,
} from '../../../renderer/components/date-text.ts';

const start = Temporal.PlainDate.from('1900-01-01');
const anyDate = fc.integer({ min: 0, max: 109_000 }).map((days) => start.add({ days }).toString());

describe('readDateText', () => {
  it('reads every date in both spellings', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(readDateText(date).date).toBe(date);
        expect(readDateText(shortDate(date)).date).toBe(date);
      }),
    );
  });

  it('reads month before day, as written in the United States', () => {
    expect(readDateText('7/8/2026').date).toBe('2026-07-08');
    expect(readDateText(' 07-08-2026 ').date).toBe('2026-07-08');
  });

  it('refuses a day that does not exist', () => {
    expect(readDateText('2/30/2026')).toEqual({
      date: undefined,
      problem: 'There is no such day as 2/30/2026.',
    });
    expect(readDateText('2026-13-01').date).toBeUndefined();
  });

  it('asks for the full year instead of guessing the century', () => {
    expect(readDateText('7/8/26').problem).toBe('Write the year with four digits.');
  });

  it('explains the spelling when the text is no date', () => {
    expect(readDateText('tomorrow').problem).toBe('Use month/day/year, such as 7/8/2026.');
  });

  it('names the limit that a date breaks', () => {
    const limits = { min: '2026-03-02', max: '2026-12-31' };
    expect(readDateText('3/1/2026', limits)).toEqual({
      date: '2026-03-01',
      problem: 'Choose 3/2/2026 or later.',
    });
    expect(readDateText('1/1/2027', limits).problem).toBe('Choose 12/31/2026 or earlier.');
    expect(readDateText('3/2/2026', limits).problem).toBeUndefined();
  });

  it('accepts an empty field unless a date is required', () => {
    expect(readDateText('')).toEqual({ date: undefined, problem: undefined });
    expect(readDateText('', { required: true }).problem).toBe('Enter a date.');
  });
});

describe('longDate', () => {
  it('spells the weekday so that a typed date can be checked', () => {
    expect(longDate('2026-07-08')).toBe('Wednesday, July 8, 2026');
  });
});

describe('steppedDate', () => {
  it('steps days with arrows and months with page keys', () => {
    expect(steppedDate('2026-02-28', 'ArrowUp')).toBe('2026-03-01');
    expect(steppedDate('2026-03-01', 'ArrowDown')).toBe('2026-02-28');
    expect(steppedDate('2026-01-31', 'PageUp')).toBe('2026-02-28');
    expect(steppedDate('2026-03-31', 'PageDown')).toBe('2026-02-28');
  });

  it('leaves other keys alone', () => {
    expect(steppedDate('2026-03-01', 'Enter')).toBeUndefined();
  });
});
