/**
 * Fills pages with blocks from top to bottom. A block is never split; a table row that opens a
 * page brings its header along.
 */
import type { Fonts } from './fonts.ts';
import type { Color, Item } from './items.ts';
import { type Line, placeLines, type Run, wrap } from './paragraph.ts';
import type { TextSize } from './style.ts';

export type Block = {
  readonly height: number;
  /** Items of the block with its top edge at `y`. */
  draw(y: number): readonly Item[];
  /** Drawn again above this block when it starts a new page. */
  readonly header?: Block;
  /** Height that must follow on the same page, so that a heading does not end a page. */
  readonly keep?: number;
  /** Left out at the top of a page. */
  readonly isSpace?: true;
};

export type Room = {
  /** Top edge of the text on the first page and on later ones. */
  readonly firstTop: number;
  readonly top: number;
  /** Bottom edge of the text on a page, counted from zero. */
  bottomOf(page: number): number;
};

type Page = { readonly items: Item[]; end: number };

/** The items of each page. */
export function fillPages(blocks: readonly Block[], room: Room): readonly (readonly Item[])[] {
  let page: Page = { items: [], end: room.firstTop };
  const pages = [page];
  for (const block of blocks) {
    const bottom = room.bottomOf(pages.length - 1);
    const isEmpty = page.items.length === 0;
    if (block.isSpace && isEmpty) continue;
    if (!isEmpty && page.end + block.height + (block.keep ?? 0) > bottom) {
      page = { items: [], end: room.top };
      pages.push(page);
      if (block.isSpace) continue;
      if (block.header !== undefined) put(page, block.header);
    }
    put(page, block);
  }
  return pages.map(({ items }) => items);
}

function put(page: Page, block: Block): void {
  page.items.push(...block.draw(page.end));
  page.end += block.height;
}

/** A block from a drawing that adds items from the top edge `y` and returns its bottom edge. */
export function drawnBlock(draw: (items: Item[], y: number) => number): Block {
  return {
    height: draw([], 0),
    draw(y) {
      const items: Item[] = [];
      draw(items, y);
      return items;
    },
  };
}

/** A heading that stays in one piece, and with the first lines of what it heads. */
export function headed(heading: readonly Block[], body: readonly Block[]): readonly Block[] {
  const [first] = body;
  let keep = first === undefined ? 0 : first.height + (first.keep ?? 0);
  const kept: Block[] = [];
  for (const block of heading.toReversed()) {
    kept.unshift({ ...block, keep });
    keep += block.height;
  }
  return [...kept, ...body];
}

export const space = (height: number): Block => ({ height, draw: () => [], isSpace: true });

type Place = {
  readonly x: number;
  readonly width: number;
  readonly style: TextSize;
  readonly fonts: Fonts;
  readonly color?: Color;
  readonly keep?: number;
};

/** Longer paragraphs may run over a page break. */
const MOST_KEPT_LINES = 8;

/** A paragraph as blocks: whole when short, line by line when long. */
export function textBlocks(runs: readonly Run[], place: Place): readonly Block[] {
  const lines = wrap(runs, place);
  if (lines.length <= MOST_KEPT_LINES) return [linesBlock(lines, place)];
  return lines.map((line, index) => ({
    ...linesBlock([line], place),
    // No single line is left behind at either end of the paragraph.
    keep: index === 0 || index === lines.length - 2 ? place.style.leading : 0,
  }));
}

function linesBlock(lines: readonly Line[], place: Place): Block {
  return {
    height: lines.length * place.style.leading,
    draw: (y) => placeLines(lines, { ...place, y }).items,
    ...(place.keep !== undefined && { keep: place.keep }),
  };
}
