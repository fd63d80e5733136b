/**
 * The line along which a slip is cut off, with a small pair of scissors.
 */
import type { CircleItem, Item, LineItem } from './items.ts';
import { INK } from './style.ts';

/** Runs across the whole page at height `y`. */
export function tearOffLine(y: number, pageWidth: number): readonly Item[] {
  const cut: LineItem = {
    kind: 'line',
    x1: 0,
    y1: y,
    x2: pageWidth,
    y2: y,
    width: 0.75,
    color: INK,
    dash: 3,
  };
  return [cut, ...scissors(36, y)];
}

/** Two rings and two blades, 18 points long, lying on the line. */
function scissors(x: number, y: number): readonly Item[] {
  const ring = (dy: number): CircleItem => ({
    kind: 'circle',
    x: x + 3,
    y: y + dy,
    radius: 2.4,
    line: 0.9,
    color: INK,
  });
  const blade = (from: number, to: number): LineItem => ({
    kind: 'line',
    x1: x + 5,
    y1: y + from,
    x2: x + 18,
    y2: y + to,
    width: 1.1,
    color: INK,
  });
  return [ring(-3.6), ring(3.6), blade(-2.6, 1.9), blade(2.6, -1.9)];
}
