import { describe, expect, it } from 'vitest';
import {
  type Block,
  fillPages,
  headed,
  space,
} from '../../../../../electron/backend/documents/layout/flow.ts';
import { textAt } from '../../../../../electron/backend/documents/layout/ink.ts';
import type { Item } from '../../../../../electron/backend/documents/layout/items.ts';

const block = (text: string, height = 10, more: Partial<Block> = {}): Block => ({
  height,
  draw: (y) => [textAt(0, y, text, { size: 10 })],
  ...more,
});
const names = (items: readonly Item[]): readonly string[] =>
  items.map((item) => (item.kind === 'text' ? item.text : item.kind));
const room = { firstTop: 50, top: 0, bottomOf: () => 100 };

describe('fillPages', () => {
  it('fills a page to its bottom and goes on at the top of the next', () => {
    const list = Array.from({ length: 8 }, (_, index) => block(String(index)));
    const pages = fillPages(list, room);
    expect(pages.map(names)).toEqual([
      ['0', '1', '2', '3', '4'],
      ['5', '6', '7'],
    ]);
    expect(pages[1]?.[0]).toMatchObject({ y: 0 });
  });

  it('repeats the header above a row that opens a page', () => {
    const header = block('head');
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => block(name, 10, { header }));
    expect(fillPages([header, ...rows], room).map(names)).toEqual([
      ['head', 'a', 'b', 'c', 'd'],
      ['head', 'e', 'f'],
    ]);
  });

  it('moves a heading to the page of the text that it heads', () => {
    const list = [block('x', 35), ...headed([block('heading')], [block('text', 20)])];
    expect(fillPages(list, room).map(names)).toEqual([['x'], ['heading', 'text']]);
  });

  it('drops empty room at the top of a page', () => {
    const pages = fillPages([block('a', 45), space(20), block('b')], room);
    expect(pages.map(names)).toEqual([['a'], ['b']]);
    expect(pages[1]?.[0]).toMatchObject({ y: 0 });
  });
});
