import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isBusinessDay } from '../../../shared/domain/calendar.ts';
import { planFrequencies } from '../../../shared/domain/frequency.ts';
import { cents, sum } from '../../../shared/domain/money.ts';
import { buildSchedule, dueDates, type Installment } from '../../../shared/domain/schedule.ts';
import { AppError } from '../../../shared/errors.ts';
import { anyDate, centsBetween, day } from './arbitraries.ts';

const anyFrequency = fc.constantFrom(...planFrequencies);
const texts = (dates: readonly Temporal.PlainDate[]) => dates.map(String);
const amounts = (schedule: readonly Installment[]) => schedule.map(({ amount }) => amount);

describe('due dates', () => {
  it('keep the 31st as the last day of short months', () => {
    expect(texts(dueDates(day('2025-12-31'), 'monthly', 7))).toEqual([
      '2025-12-31',
      '2026-02-02', // 31 January is a Saturday
      '2026-03-02', // 28 February is a Saturday
      '2026-03-31',
      '2026-04-30',
      '2026-06-01', // 31 May is a Sunday
      '2026-06-30',
    ]);
  });

  it('pair the 1st with the 16th and the 15th with the 30th', () => {
    expect(texts(dueDates(day('2026-04-01'), 'semimonthly', 4))).toEqual([
      '2026-04-01',
      '2026-04-16',
      '2026-05-01',
      '2026-05-18',
    ]);
    expect(texts(dueDates(day('2027-01-15'), 'semimonthly', 4))).toEqual([
      '2027-01-15',
      '2027-02-01',
      '2027-02-16', // 15 February is Washington's Birthday
      '2027-03-01', // 28 February is a Sunday
    ]);
  });

  it('pair the 31st with the 16th that follows', () => {
    expect(texts(dueDates(day('2026-03-31'), 'semimonthly', 4))).toEqual([
      '2026-03-31',
      '2026-04-16',
      '2026-04-30',
      '2026-05-18',
    ]);
  });

  it('move off in-lieu holidays and return to their weekday', () => {
    expect(texts(dueDates(day('2026-06-26'), 'weekly', 3))).toEqual([
      '2026-06-26',
      '2026-07-06',
      '2026-07-10',
    ]);
    expect(texts(dueDates(day('2026-06-19'), 'biweekly', 2))).toEqual(['2026-06-22', '2026-07-06']);
  });

  it('are strictly increasing business days, never before the first date', () => {
    fc.assert(
      fc.property(anyDate, anyFrequency, fc.integer({ min: 1, max: 60 }), (first, every, count) => {
        const dates = dueDates(first, every, count);
        expect(dates.every((date) => isBusinessDay(date))).toBe(true);
        expect(Temporal.PlainDate.compare(dates[0] ?? first, first)).toBeGreaterThanOrEqual(0);
        dates.slice(1).forEach((date, index) => {
          expect(Temporal.PlainDate.compare(date, dates[index] ?? date)).toBe(1);
        });
      }),
    );
  });

  it('are a prefix of a longer schedule from the same date', () => {
    fc.assert(
      fc.property(anyDate, anyFrequency, (first, every) => {
        expect(texts(dueDates(first, every, 8)).slice(0, 5)).toEqual(
          texts(dueDates(first, every, 5)),
        );
      }),
    );
  });
});

describe('schedules', () => {
  const request = { frequency: 'monthly', firstDue: day('2026-04-01') } as const;

  it('by count end with the odd cents', () => {
    const schedule = buildSchedule({ ...request, total: cents(10_000), count: 3 });
    expect(amounts(schedule)).toEqual([3333, 3333, 3334]);
  });

  it('by size end with what remains', () => {
    const schedule = buildSchedule({ ...request, total: cents(10_000), installment: cents(3_000) });
    expect(amounts(schedule)).toEqual([3000, 3000, 3000, 1000]);
    const even = buildSchedule({ ...request, total: cents(9_000), installment: cents(3_000) });
    expect(amounts(even)).toEqual([3000, 3000, 3000]);
  });

  it('start with the down payment, which counts as one', () => {
    const down = { downPayment: cents(5_000) };
    const byCount = buildSchedule({ ...request, ...down, total: cents(10_000), count: 3 });
    expect(amounts(byCount)).toEqual([5000, 2500, 2500]);
    const installment = cents(2_000);
    const bySize = buildSchedule({ ...request, ...down, total: cents(10_000), installment });
    expect(amounts(bySize)).toEqual([5000, 2000, 2000, 1000]);
  });

  it('sum to the total with every payment above zero, by count and by size, with and without a down payment', () => {
    const terms = fc.record({
      total: centsBetween(100, 100_000_000),
      parts: fc.integer({ min: 2, max: 60 }),
      firstDue: anyDate,
      frequency: anyFrequency,
      down: fc.boolean(),
    });
    fc.assert(
      fc.property(terms, ({ total, parts, firstDue, frequency, down }) => {
        const downPayment = down ? cents(Math.floor(total / 3)) : undefined;
        const shared = { total, frequency, firstDue, downPayment };
        const installment = cents(Math.ceil(total / parts));
        const byCount = buildSchedule({ ...shared, count: parts });
        const bySize = buildSchedule({ ...shared, installment });
        expect(byCount).toHaveLength(parts);
        expect(bySize.length).toBeLessThanOrEqual(parts + (down ? 1 : 0));
        for (const schedule of [byCount, bySize]) {
          expect(sum(amounts(schedule))).toBe(total);
          expect(Math.min(...amounts(schedule))).toBeGreaterThan(0);
        }
        expect(
          amounts(bySize)
            .slice(down ? 1 : 0)
            .every((amount) => amount <= installment),
        ).toBe(true);
      }),
    );
  });

  it.each([
    ['no total', { total: cents(0), count: 3 }],
    ['no payments', { total: cents(100), count: 0 }],
    ['half a payment', { total: cents(100), count: 1.5 }],
    ['more payments than cents', { total: cents(2), count: 3 }],
    ['no installment', { total: cents(100), installment: cents(0) }],
    ['thousands of payments', { total: cents(1_000_000), installment: cents(1) }],
    ['a down payment of everything', { total: cents(100), count: 2, downPayment: cents(100) }],
    ['only a down payment', { total: cents(100), count: 1, downPayment: cents(50) }],
    ['a negative down payment', { total: cents(100), count: 2, downPayment: cents(-1) }],
  ])('refuse %s', (_what, terms) => {
    expect(() => buildSchedule({ ...request, ...terms })).toThrow(AppError);
  });
});
