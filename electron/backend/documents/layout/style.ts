/**
 * The look every document shares: one family in two weights, one rule color, few sizes.
 * Everything survives a photocopier: text is black or dark gray, shading is light.
 */
import type { Color } from './items.ts';

export const INK: Color = '#000000';
export const SOFT_INK: Color = '#3d3d3d';
export const RULE: Color = '#1b365d';
export const HAIRLINE: Color = '#a9aeb7';
export const SHADE: Color = '#f0f2f5';

/** Font size and distance between baselines, in points. */
export type TextSize = { readonly size: number; readonly leading: number };

export const BODY: TextSize = { size: 9.8, leading: 13.2 };
export const SMALL: TextSize = { size: 8.5, leading: 11.5 };
export const HEADING: TextSize = { size: 12, leading: 16 };
export const TITLE: TextSize = { size: 16, leading: 20 };
/** Some states ask for license numbers in 12-point type (Cal. Civ. Code 1788.11). */
export const TWELVE: TextSize = { size: 12, leading: 16 };

/** The same proportions at another font size. */
export function atSize(style: TextSize, size: number): TextSize {
  return { size, leading: (style.leading / style.size) * size };
}
