import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  percentText,
  readPercentText,
} from '../../../../renderer/features/clients/percent-text.ts';

describe('readPercentText', () => {
  it('returns whatever share the field itself wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
        expect(readPercentText(percentText(basisPoints))).toEqual({
          basisPoints,
          problem: undefined,
        });
      }),
    );
  });

  it('takes a percent sign and one decimal', () => {
    expect(readPercentText(' 62.5 % ').basisPoints).toBe(6250);
  });

  it('refuses more than the whole, a third decimal and anything that is no number', () => {
    expect(readPercentText('100.01').problem).toBe('At most 100%.');
    for (const text of ['80.125', '-5', 'half', '1e2', '.5', '8 0']) {
      expect(readPercentText(text).basisPoints).toBeUndefined();
      expect(readPercentText(text).problem).toBe('Enter percent such as 80 or 62.5.');
    }
    expect(readPercentText('').problem).toBe('Enter a share in percent.');
  });
});

describe('percentText', () => {
  it('shows no more decimals than there are', () => {
    expect([0, 8000, 6250, 6205].map(percentText)).toEqual(['0', '80', '62.5', '62.05']);
    expect(percentText(undefined)).toBe('');
  });
});
