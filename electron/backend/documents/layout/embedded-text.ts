/**
 * Turns text into the operand of a PDF text operator through pdfkit's embedded font, remembering
 * every word of the document. This is the one place that reaches into pdfkit: its public `text`
 * writes the same operands anew for every line, at several times the cost.
 */
import type { Weight } from './items.ts';

/** What pdfkit 0.20 keeps behind a registered font. */
type EmbeddedFont = {
  readonly id: string;
  ref(): unknown;
  /** Glyph codes in hexadecimal and their advances in thousandths of an em. */
  encode(text: string): readonly [readonly string[], readonly Position[]];
};

type Position = {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

type Internals = {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, unknown> };
};

export type TextEncoder = {
  /** The resource name of a weight on the current page. */
  resource(weight: Weight): string;
  /** The array between the brackets of `TJ`, or undefined when glyphs must be shifted sideways. */
  operand(text: string, weight: Weight): string | undefined;
};

const MOST_WORDS = 50_000;

export function textEncoder(document: PDFKit.PDFDocument): TextEncoder {
  const internals = document as unknown as Internals;
  const fonts = new Map<Weight, EmbeddedFont>();
  const words: Readonly<Record<Weight, Map<string, string | undefined>>> = {
    regular: new Map(),
    bold: new Map(),
  };

  function fontOf(weight: Weight): EmbeddedFont {
    const known = fonts.get(weight);
    if (known !== undefined) return known;
    document.font(weight);
    const font = internals._font;
    fonts.set(weight, font);
    return font;
  }

  function wordOperand(word: string, weight: Weight): string | undefined {
    const known = words[weight];
    if (known.has(word)) return known.get(word);
    if (known.size >= MOST_WORDS) known.clear();
    const operand = encodeWord(word, fontOf(weight));
    known.set(word, operand);
    return operand;
  }

  return {
    resource(weight) {
      const font = fontOf(weight);
      internals.page.fonts[font.id] ??= font.ref();
      return font.id;
    },
    operand(text, weight) {
      let whole = '';
      // Words with their space: the pieces that pdfkit shapes and measures.
      for (const word of text.match(/[^ ]* |[^ ]+$/g) ?? []) {
        const operand = wordOperand(word, weight);
        if (operand === undefined) return undefined;
        whole += operand;
      }
      return whole;
    },
  };
}

function encodeWord(word: string, font: EmbeddedFont): string | undefined {
  const [codes, positions] = font.encode(word);
  let operand = '';
  let codesSoFar = '';
  for (const [index, at] of positions.entries()) {
    if (at.xOffset !== 0 || at.yOffset !== 0) return undefined;
    codesSoFar += codes[index] ?? '';
    const kerning = at.xAdvance - at.advanceWidth;
    if (kerning === 0) continue;
    operand += `<${codesSoFar}>${number(-kerning)} `;
    codesSoFar = '';
  }
  return codesSoFar === '' ? operand : `${operand}<${codesSoFar}>`;
}

/** A number as PDF wants it: no exponent, at most three decimals. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
