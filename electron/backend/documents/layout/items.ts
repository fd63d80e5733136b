/**
 * What a page shows, as plain data. Layout code makes items; the painter puts them into a PDF.
 * Coordinates are points from the top left corner; the y of a text is its baseline.
 */
import type { Size } from './units.ts';

export type Weight = 'regular' | 'bold';

/** Six hexadecimal digits after a number sign. */
export type Color = `#${string}`;

export type TextItem = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly color: Color;
};

/** One large word across the page, turned around its center; drawn for voided documents. */
export type StampItem = {
  readonly kind: 'stamp';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly degrees: number;
  readonly color: Color;
};

export type LineItem = {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: Color;
  readonly dash?: number;
};

/** Left, top, width, height. */
export type Bar = readonly [number, number, number, number];

/** Filled rectangles of one color: barcodes, shaded rows, bullets. */
export type BarsItem = {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  readonly color: Color;
};

export type FrameItem = {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly color: Color;
};

export type CircleItem = {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly line: number;
  readonly color: Color;
};

export type Item = TextItem | StampItem | LineItem | BarsItem | FrameItem | CircleItem;

export type Page = Size & { readonly items: readonly Item[] };
