/**
 * Small makers of items, so that layouts read as what they show.
 */
import type { Fonts } from './fonts.ts';
import { composed } from './glyphs.ts';
import type { Bar, BarsItem, Color, FrameItem, LineItem, TextItem, Weight } from './items.ts';
import { HAIRLINE, INK, RULE } from './style.ts';

export type TextLook = {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: Color;
};

/** A text whose baseline starts at (x, y). */
export function textAt(x: number, y: number, text: string, look: TextLook): TextItem {
  const { size, weight = 'regular', color = INK } = look;
  return { kind: 'text', x, y, text: composed(text), size, weight, color };
}

/** Width of a text in points. */
export function widthOf(text: string, look: TextLook, fonts: Fonts): number {
  return fonts[look.weight ?? 'regular'].widthInEms(composed(text)) * look.size;
}

/** A text that ends at `right`. */
export function textEndingAt(
  right: number,
  y: number,
  text: string,
  look: TextLook,
  fonts: Fonts,
): TextItem {
  return textAt(right - widthOf(text, look, fonts), y, text, look);
}

export function textCenteredAt(
  center: number,
  y: number,
  text: string,
  look: TextLook,
  fonts: Fonts,
): TextItem {
  return textAt(center - widthOf(text, look, fonts) / 2, y, text, look);
}

type Span = { readonly x: number; readonly y: number; readonly width: number };

/** The strong line under a heading. */
export const rule = ({ x, y, width }: Span): LineItem => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  width: 1.75,
  color: RULE,
});

/** The thin line between rows. */
export const hairline = ({ x, y, width }: Span): LineItem => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  width: 0.5,
  color: HAIRLINE,
});

export const bars = (list: readonly Bar[], color: Color): BarsItem => ({
  kind: 'bars',
  bars: list,
  color,
});

/** An empty box to check or to write in. */
export const frame = (
  x: number,
  y: number,
  width: number,
  height: number,
  line = 0.75,
): FrameItem => ({ kind: 'frame', x, y, width, height, line, color: INK });
