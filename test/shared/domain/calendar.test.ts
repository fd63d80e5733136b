import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  addBusinessDays,
  federalHolidayName,
  isBusinessDay,
  isFederalHoliday,
  nextBusinessDay,
  observedHolidays,
  onOrNextBusinessDay,
} from '../../../shared/domain/calendar.ts';
import { anyDate, day } from './arbitraries.ts';

const vectorsFile = new URL('../../fixtures/compliance/validation-vectors.json', import.meta.url);
const { vectors } = z
  .object({
    vectors: z.array(
      z.object({
        id: z.string(),
        noticeSent: z.string(),
        assumedReceived: z.string(),
        conservative: z.object({ assumedReceived: z.string() }),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(vectorsFile, 'utf8')));

const strict = { inLieu: false } as const;
const careful = { inLieu: true } as const;
const banks = { inLieu: 'banks' } as const;
const anyRule = fc.constantFrom(strict, careful, banks);
const { compare } = Temporal.PlainDate;

describe('federal holidays', () => {
  it('observes the eleven holidays of 2026, Independence Day on Friday', () => {
    expect(observedHolidays(2026).map((each) => `${each.observed} ${each.name}`)).toEqual([
      "2026-01-01 New Year's Day",
      '2026-01-19 Birthday of Martin Luther King, Jr.',
      "2026-02-16 Washington's Birthday",
      '2026-05-25 Memorial Day',
      '2026-06-19 Juneteenth National Independence Day',
      '2026-07-03 Independence Day',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
    ]);
  });

  it('observes a Saturday New Year on the last day of the year before', () => {
    expect(observedHolidays(2027).at(-1)).toEqual({
      name: "New Year's Day",
      observed: day('2027-12-31'),
      legal: day('2028-01-01'),
    });
    expect(observedHolidays(2028)[0]?.name).toBe('Birthday of Martin Luther King, Jr.');
  });

  it('knows Juneteenth only from 2021', () => {
    expect(isFederalHoliday(day('2020-06-19'))).toBe(false);
    expect(isFederalHoliday(day('2021-06-19'))).toBe(true);
    expect(isBusinessDay(day('2021-06-18'))).toBe(false);
  });

  it('has a legal date on a weekend, and none on the in-lieu day', () => {
    expect(federalHolidayName(day('2026-07-04'))).toBe('Independence Day');
    expect(isFederalHoliday(day('2026-07-03'))).toBe(false);
  });

  it('takes the last Monday of May also when there are five', () => {
    expect(isFederalHoliday(day('2027-05-31'))).toBe(true);
    expect(isFederalHoliday(day('2027-05-24'))).toBe(false);
  });
});

describe('business days', () => {
  it.each([
    ['2026-07-03', 'Friday before a Saturday holiday', true, false, true],
    ['2027-07-05', 'Monday after a Sunday holiday', true, false, false],
    ['2026-12-25', 'a holiday itself', false, false, false],
    ['2026-03-07', 'a Saturday', false, false, false],
    ['2026-03-09', 'an ordinary Monday', true, true, true],
  ])('%s, %s', (text, _what, inStrict, inCareful, inBanks) => {
    expect(isBusinessDay(day(text), strict)).toBe(inStrict);
    expect(isBusinessDay(day(text), careful)).toBe(inCareful);
    expect(isBusinessDay(day(text), banks)).toBe(inBanks);
  });

  it('counts in-lieu days as free unless told otherwise', () => {
    expect(isBusinessDay(day('2026-07-03'))).toBe(false);
  });

  it('a day of the careful count is one for banks, and a bank day is one in the strict count', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        if (isBusinessDay(date, careful)) expect(isBusinessDay(date, banks)).toBe(true);
        if (isBusinessDay(date, banks)) expect(isBusinessDay(date, strict)).toBe(true);
      }),
    );
  });

  it('next is later, on-or-next is not earlier, both are business days at most five days away', () => {
    fc.assert(
      fc.property(anyDate, anyRule, (date, rule) => {
        const next = nextBusinessDay(date, rule);
        const onOrNext = onOrNextBusinessDay(date, rule);
        expect(compare(next, date)).toBe(1);
        expect(compare(onOrNext, date)).toBeGreaterThanOrEqual(0);
        expect(isBusinessDay(next, rule) && isBusinessDay(onOrNext, rule)).toBe(true);
        expect(date.until(next).days).toBeLessThanOrEqual(5);
        expect(onOrNext.equals(date)).toBe(isBusinessDay(date, rule));
      }),
    );
  });

  it('adding counts exactly that many business days, forward and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -15, max: 15 }), anyRule, (date, count, rule) => {
        const end = addBusinessDays(date, count, rule);
        const step = { days: Math.sign(count) };
        let seen = 0;
        for (let each = date; !each.equals(end); ) {
          each = each.add(step);
          if (isBusinessDay(each, rule)) seen += 1;
        }
        expect(seen).toBe(Math.abs(count));
        expect(count === 0 || isBusinessDay(end, rule)).toBe(true);
      }),
    );
  });

  it('gives the fifth business day after sending of every validation vector, strict and careful', () => {
    for (const vector of vectors) {
      const sent = day(vector.noticeSent);
      expect(addBusinessDays(sent, 5, strict).toString(), vector.id).toBe(vector.assumedReceived);
      expect(addBusinessDays(sent, 5, careful).toString(), vector.id).toBe(
        vector.conservative.assumedReceived,
      );
    }
  });
});
