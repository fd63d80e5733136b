/**
 * One parsed font for every document, with shaped words remembered.
 * Shaping is most of the cost of a page; a word is shaped once per process and copied afterwards.
 */
import type { Font, GlyphPosition } from 'fontkit';

type Shaped = {
  readonly glyphs: readonly ShapedGlyph[];
  readonly positions: readonly GlyphPosition[];
  /** Thousandths of an em. */
  readonly width: number;
};

type ShapedGlyph = {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
};

/** Bounds the memory: names and amounts differ in every letter, the wording does not. */
const MOST_WORDS = 20_000;

export type SharedFont = {
  /** What pdfkit embeds: the parsed font with a remembering `layout`. */
  readonly font: Font;
  /** Width of a text at font size 1, in ems. */
  widthInEms(text: string): number;
};

/**
 * fontkit keeps the code points a glyph was first asked for, so a no-break space drawn early would
 * rename every later space. The lowest code point per glyph keeps a document's bytes independent of
 * what the process drew before.
 */
function lowestCodePoints(font: Font): ReadonlyMap<number, readonly number[]> {
  const byGlyph = new Map<number, readonly number[]>();
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) {
    const glyph = font.glyphForCodePoint(codePoint).id;
    if (!byGlyph.has(glyph)) byGlyph.set(glyph, spelledOut(codePoint));
  }
  return byGlyph;
}

/** The Latin ligatures of U+FB00 to U+FB06 are copied and searched as their letters. */
function spelledOut(codePoint: number): readonly number[] {
  if (codePoint < 0xfb00 || codePoint > 0xfb06) return [codePoint];
  const letters = String.fromCodePoint(codePoint).normalize('NFKD');
  return [...letters].map((letter) => letter.codePointAt(0) ?? codePoint);
}

export function shareFont(parsed: Font): SharedFont {
  const names = lowestCodePoints(parsed);
  const words = new Map<string, Shaped>();
  const toThousandths = 1000 / parsed.unitsPerEm;

  function shape(word: string): Shaped {
    const known = words.get(word);
    if (known !== undefined) return known;
    const run = parsed.layout(word);
    const shaped: Shaped = {
      glyphs: run.glyphs.map((glyph) => ({
        id: glyph.id,
        advanceWidth: glyph.advanceWidth,
        codePoints: names.get(glyph.id) ?? glyph.codePoints,
      })),
      positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({
        xAdvance,
        yAdvance,
        xOffset,
        yOffset,
      })),
      width: run.positions.reduce((total, { xAdvance }) => total + xAdvance, 0) * toThousandths,
    };
    if (words.size >= MOST_WORDS) words.clear();
    words.set(word, shaped);
    return shaped;
  }

  // pdfkit scales the positions in place, so each caller gets copies.
  const font: Font = Object.assign(Object.create(parsed), {
    layout(text: string) {
      const { glyphs, positions, width } = shape(text);
      return { glyphs, positions: positions.map((at) => ({ ...at })), advanceWidth: width };
    },
  });

  return {
    font,
    widthInEms(text) {
      let total = 0;
      for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) total += shape(word).width;
      return total / 1000;
    },
  };
}
