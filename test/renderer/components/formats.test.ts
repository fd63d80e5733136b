/** Small formats of the components: phones, clock, progress, keys, error advice. */
import { describe, expect, it } from 'vitest';
import { clockText, shareOfDay } from '../../../renderer/components/clock-window.ts';
import { errorAdvice } from '../../../renderer/components/error-advice.ts';
import { formatPhone } from '../../../renderer/components/phone-format.ts';
import { progressText, share } from '../../../renderer/components/progress-text.ts';
import { errorCodes } from '../../../shared/errors.ts';

describe('formatPhone', () => {
  it.each(['2195550142', '+12195550142', '1-219-555-0142', '(219) 555 0142'])(
    'writes %s as (219) 555-0142',
    (raw) => {
      expect(formatPhone(raw)).toBe('(219) 555-0142');
    },
  );

  it('leaves what is not a US number as it came', () => {
    expect(formatPhone('555-0142')).toBe('555-0142');
    expect(formatPhone('+49 30 1234567')).toBe('+49 30 1234567');
  });
});

describe('clockText', () => {
  it('writes the twelve-hour clock with noon and midnight right', () => {
    expect(clockText(0)).toBe('12:00 AM');
    expect(clockText(8 * 60 + 1)).toBe('8:01 AM');
    expect(clockText(12 * 60)).toBe('12:00 PM');
    expect(clockText(20 * 60 + 59)).toBe('8:59 PM');
  });
});

describe('shareOfDay', () => {
  it('stays inside the bar', () => {
    expect(shareOfDay(-5)).toBe(0);
    expect(shareOfDay(720)).toBe(0.5);
    expect(shareOfDay(99_999)).toBe(1);
  });
});

describe('progress', () => {
  it('counts aloud with and without a known total', () => {
    expect(progressText(12_400, 100_000)).toBe('12,400 of 100,000');
    expect(progressText(12_400, undefined)).toBe('12,400');
  });

  it('reaches 100 percent only when everything is done', () => {
    expect(share(99_999, 100_000)).toBe(99);
    expect(share(100_000, 100_000)).toBe(100);
    expect(share(0, 0)).toBe(100);
    expect(share(5, undefined)).toBeUndefined();
  });
});

describe('errorAdvice', () => {
  it('has a full sentence of remedy for every error code', () => {
    for (const code of errorCodes) expect(errorAdvice(code)).toMatch(/^[A-Z].+\.$/);
  });
});
