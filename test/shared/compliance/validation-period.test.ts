import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  assumedReceived,
  latestNoticeDate,
  oralValidationPeriodEnd,
  validationPeriodEnd,
} from '../../../shared/compliance/validation-period.ts';

const strict = { conservative: false };
const conservative = { conservative: true };

function date(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

describe('the validation period', () => {
  test('runs thirty calendar days from the fifth business day after sending', () => {
    expect(assumedReceived(date('2026-06-01'), strict).toString()).toBe('2026-06-08');
    expect(validationPeriodEnd(date('2026-06-01'), strict).toString()).toBe('2026-07-08');
  });

  test('ends on a weekend when it falls there', () => {
    expect(validationPeriodEnd(date('2026-06-06'), strict).toString()).toBe('2026-07-12');
  });

  test('counts an in-lieu holiday only in the strict reading', () => {
    expect(assumedReceived(date('2026-07-01'), strict).toString()).toBe('2026-07-08');
    expect(assumedReceived(date('2026-07-01'), conservative).toString()).toBe('2026-07-09');
  });

  test('the conservative end is never earlier than the strict one', () => {
    const day = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(day, (days) => {
        const sent = date('2000-01-01').add({ days });
        const [short, long] = [strict, conservative].map((rule) => validationPeriodEnd(sent, rule));
        expect(short && long && Temporal.PlainDate.compare(short, long)).toBeLessThanOrEqual(0);
        expect(short?.since(sent).days).toBeGreaterThanOrEqual(35);
      }),
      { numRuns: 500 },
    );
  });

  test('given orally it ends thirty days later', () => {
    expect(oralValidationPeriodEnd(date('2026-06-01')).toString()).toBe('2026-07-01');
  });

  test('the notice is due five calendar days after the initial communication', () => {
    expect(latestNoticeDate(date('2026-11-25')).toString()).toBe('2026-11-30');
  });
});
