/**
 * Lengths on paper. Every layout works in points (1/72 inch) from the top left corner of the page.
 */

export const inches = (value: number): number => value * 72;

export const millimeters = (value: number): number => (value * 72) / 25.4;

export type Size = { readonly width: number; readonly height: number };

/** An area on the page, from its top left corner. */
export type Box = Size & { readonly x: number; readonly y: number };

/** US Letter. */
export const LETTER: Size = { width: 612, height: 792 };
