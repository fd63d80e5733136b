import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits } from '../../../shared/domain/plain-digits.ts';

describe('folding digits', () => {
  it.each([
    ['full-width', '４１１１', '4111'],
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Devanagari', '०१२३४५६७८९', '0123456789'],
    ['mathematical bold', '𝟎𝟗', '09'],
    ['superscript', '⁴²', '42'],
    ['no-break spaces and dashes', '1\u00A02–3−4‑5', '1 2-3-4-5'],
    ['invisible characters', '4\u200B1\u00AD1\u2060', '411'],
  ])('%s', (_what, text, expected) => {
    expect(foldDigits(text)).toBe(expected);
  });

  it('leaves ASCII as it is, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(foldDigits(a)).toBe(a);
        expect(foldDigits(foldDigits(b))).toBe(foldDigits(b));
      }),
    );
  });
});
