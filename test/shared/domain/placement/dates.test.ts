import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../shared/domain/placement/cell.ts';
import { parsePastDate } from '../../../../shared/domain/placement/cell-dates.ts';
import {
  createDateSurvey,
  type DateOrder,
  isDate,
  monthFirst,
} from '../../../../shared/domain/placement/date-order.ts';

const today = '2026-03-02';

function surveyed(...cells: readonly string[]): DateOrder {
  const survey = createDateSurvey();
  cells.forEach((cell, index) => {
    survey.observe(cell, index + 2);
  });
  return survey.order();
}

function reasonOf(value: unknown): string | undefined {
  return isRefusal(value) ? value.refused : undefined;
}

describe('the order of slash dates in a file', () => {
  it('is month first when nothing speaks against it', () => {
    expect(surveyed()).toEqual(monthFirst);
    expect(surveyed('3/4/2026', '02/02/2026')).toEqual(monthFirst);
    expect(surveyed('3/25/2026')).toEqual(monthFirst);
  });

  it('is unclear once a date fits only day first, whatever the others say', () => {
    const unclear = { kind: 'unclear', dayFirst: { line: 3, value: '25/3/2026' } };
    expect(surveyed('3/4/2026', '25/3/2026')).toEqual(unclear);
    expect(surveyed('3/25/2026', '25/3/2026', '12/31/2025', '31/12/2025')).toEqual(unclear);
  });

  it('is not decided by impossible dates or other text', () => {
    expect(surveyed('31/02/2026', '13/13/2026', '99/1/2026', '25/3/26', 'n/a')).toEqual(monthFirst);
  });
});

describe('date cells', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2/29/2024', '2024-02-29'],
    ['02/09/2024', '2024-02-09'],
    ['2025-12-31T00:00:00', '2025-12-31'],
    ['2025-12-31 00:00:00.000', '2025-12-31'],
    ['12/31/2025 12:00:00 AM', '2025-12-31'],
    ['12/31/2025 0:00', '2025-12-31'],
  ])('reads %s', (text, date) => {
    expect(parsePastDate(text, monthFirst, today)).toBe(date);
  });

  it('reads slash dates month first and nothing else', () => {
    expect(parsePastDate('3/4/2025', monthFirst, today)).toBe('2025-03-04');
    expect(reasonOf(parsePastDate('25/3/2025', monthFirst, today))).toMatch(/month\/day\/year/);
  });

  it('in an unclear file trusts only dates that mean one day', () => {
    const unclear = surveyed('3/25/2025', '25/3/2025', '12/31/2025');
    expect(parsePastDate('3/25/2025', unclear, today)).toBe('2025-03-25');
    expect(parsePastDate('3/3/2025', unclear, today)).toBe('2025-03-03');
    expect(parsePastDate('2025-04-03', unclear, today)).toBe('2025-04-03');
    expect(reasonOf(parsePastDate('25/3/2025', unclear, today))).toMatch(/Does not fit/);
    expect(reasonOf(parsePastDate('3/4/2025', unclear, today))).toMatch(
      /line 3 has 25\/3\/2025.*YYYY-MM-DD/,
    );
  });

  it.each(['2025-02-29', '2/30/2025', '2025-13-01', '2025-00-10', '13/13/2025', '0/1/2025'])(
    'refuses %s: there is no such date',
    (text) => {
      expect(reasonOf(parsePastDate(text, monthFirst, today))).toBe('There is no such date.');
    },
  );

  it.each([
    '45321',
    '03-04-2025',
    '3/4/25',
    'March 3, 2025',
    '2025-3-4',
    '2025-12-31T08:00:00',
    '20250304',
  ])('refuses %s: no known way of writing a date', (text) => {
    expect(reasonOf(parsePastDate(text, monthFirst, today))).toMatch(/YYYY-MM-DD/);
  });

  it('refuses dates after today and before 1900', () => {
    expect(parsePastDate('2026-03-02', monthFirst, today)).toBe('2026-03-02');
    expect(reasonOf(parsePastDate('2026-03-03', monthFirst, today))).toBe(
      'After today, 2026-03-02.',
    );
    expect(reasonOf(parsePastDate('0202-01-01', monthFirst, today))).toBe('Before 1900.');
    expect(reasonOf(parsePastDate('1/1/0026', monthFirst, today))).toBe('Before 1900.');
  });

  it('knows the calendar as Temporal does', () => {
    const part = fc.integer({ min: 0, max: 32 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part, part, (year, month, day) => {
        let exists = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
        } catch {
          exists = false;
        }
        expect(isDate(year, month, day)).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });
});
