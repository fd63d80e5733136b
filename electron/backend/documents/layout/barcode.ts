/**
 * Barcodes as filled rectangles, sharp at any resolution. Text under the bars is the caller's.
 */
import bwipjs from 'bwip-js/node';
import { AppError } from '../../../../shared/errors.ts';
import { bars } from './ink.ts';
import type { Bar, BarsItem } from './items.ts';
import { INK } from './style.ts';
import type { Size } from './units.ts';

export type Barcode = Size & { drawAt(x: number, y: number): BarsItem };

/** Runs are in modules; the quiet zone around the symbol is left to the layout. */
type Symbol = { readonly columns: number; readonly rows: number; readonly runs: readonly Bar[] };

const remembered = new Map<string, Symbol>();
const MOST_SYMBOLS = 2_000;

function remember(key: string, make: () => Symbol): Symbol {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (remembered.size >= MOST_SYMBOLS) remembered.clear();
  remembered.set(key, made);
  return made;
}

/**
 * Code 128 (ISO/IEC 15417). Needs a quiet zone of ten modules at both ends.
 * @param module width of the narrowest bar in points
 */
export function code128(text: string, module: number, height: number): Barcode {
  const symbol = remember(`1 ${text}`, () => linear(text));
  return draw(symbol, { across: module, down: height });
}

/**
 * Data Matrix ECC 200 (ISO/IEC 16022). Needs a quiet zone of one module all around.
 * @param module edge of one cell in points
 */
export function dataMatrix(text: string, module: number): Barcode {
  const symbol = remember(`2 ${text}`, () => matrix(text));
  return draw(symbol, { across: module, down: module });
}

function draw(symbol: Symbol, module: { readonly across: number; readonly down: number }): Barcode {
  const { across, down } = module;
  return {
    width: symbol.columns * across,
    height: symbol.rows * down,
    drawAt: (x, y) =>
      bars(
        symbol.runs.map(([column, row, width, height]): Bar => {
          return [x + column * across, y + row * down, width * across, height * down];
        }),
        INK,
      ),
  };
}

function linear(text: string): Symbol {
  const [raw] = bwipjs.raw('code128', text, {});
  if (raw === undefined || !('sbs' in raw)) throw unreadable();
  const runs: Bar[] = [];
  let column = 0;
  // Widths alternate: bar, space, bar, ...
  raw.sbs.forEach((width, index) => {
    if (index % 2 === 0) runs.push([column, 0, width, 1]);
    column += width;
  });
  return { columns: column, rows: 1, runs };
}

function matrix(text: string): Symbol {
  const [raw] = bwipjs.raw('datamatrix', text, {});
  if (raw === undefined || !('pixs' in raw)) throw unreadable();
  const { pixs, pixx: columns, pixy: rows } = raw;
  const runs: Bar[] = [];
  for (let row = 0; row < rows; row += 1) {
    let start = -1;
    for (let column = 0; column <= columns; column += 1) {
      const dark = column < columns && pixs[row * columns + column] === 1;
      if (dark && start < 0) start = column;
      if (dark || start < 0) continue;
      runs.push([start, row, column - start, 1]);
      start = -1;
    }
  }
  return { columns, rows, runs };
}

function unreadable(): AppError {
  return new AppError('internal', 'The barcode could not be made from this code.');
}
