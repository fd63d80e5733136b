import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../../../electron/backend/documents/layout/fonts.ts';
import { widthOf } from '../../../../../electron/backend/documents/layout/ink.ts';
import {
  type Line,
  plain,
  type Run,
  wrap,
} from '../../../../../electron/backend/documents/layout/paragraph.ts';
import { BODY } from '../../../../../electron/backend/documents/layout/style.ts';

const fonts = loadFonts();
const textOf = (line: Line): string => line.map(({ text }) => text).join('');
const widthOfLine = (line: Line): number =>
  line.reduce((total, { text, weight }) => {
    return total + widthOf(text, { size: BODY.size, weight: weight ?? 'regular' }, fonts);
  }, 0);

const words = fc.array(fc.stringMatching(/^[A-Za-z0-9.,$-]{1,14}$/), {
  minLength: 1,
  maxLength: 60,
});
const runs = fc.array(
  fc.record({
    text: words.map((list) => `${list.join(' ')} `),
    weight: fc.constantFrom('regular' as const, 'bold' as const),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('wrap', () => {
  it('keeps every line within the width and loses no word', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 200, max: 500 }), (list: readonly Run[], width) => {
        const lines = wrap(list, { width, style: BODY, fonts });
        for (const line of lines) expect(widthOfLine(line)).toBeLessThanOrEqual(width + 0.02);
        const all = list.map(({ text }) => text).join('');
        expect(lines.map(textOf).join(' ')).toBe(all.trimEnd());
      }),
    );
  });

  it('cuts a word that is wider than the column instead of running over it', () => {
    const address = `www.${'example'.repeat(20)}.com`;
    const lines = wrap(plain(`See ${address} today`), { width: 150, style: BODY, fonts });
    for (const line of lines) expect(widthOfLine(line)).toBeLessThanOrEqual(150);
    expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(`See${address}today`);
  });

  it('does not part a bold date from the comma after it', () => {
    const list: readonly Run[] = [
      { text: 'Please pay by ' },
      { text: 'March 20, 2026', weight: 'bold' },
      { text: ', by mail.' },
    ];
    for (let width = 60; width < 200; width += 1) {
      const lines = wrap(list, { width, style: BODY, fonts }).map(textOf);
      expect(lines.some((line) => line.startsWith(','))).toBe(false);
    }
  });
});
