import { describe, expect, it } from 'vitest';
import { longDate } from '../../../../../electron/backend/documents/layout/dates.ts';

describe('longDate', () => {
  it('writes a date out in English and Spanish', () => {
    expect(longDate('2020-08-28')).toBe('August 28, 2020');
    expect(longDate('2020-08-28', 'es')).toBe('28 de agosto del 2020');
  });

  it('refuses a date that does not exist', () => {
    expect(() => longDate('2026-02-30')).toThrow(RangeError);
  });
});
