/**
 * Tables of dates and amounts as flow blocks: hairlines between rows, amounts aligned on the
 * decimal point, the header repeated on every page.
 */
import type { Block } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { bars, hairline, rule, textAt, textEndingAt } from './ink.ts';
import type { Item } from './items.ts';
import { amountAt, decimalPoint } from './money-column.ts';
import { baselineOffset } from './paragraph.ts';
import { atSize, BODY, SHADE, SMALL, SOFT_INK, type TextSize } from './style.ts';

export type Column = {
  readonly heading: string;
  readonly align: 'left' | 'amount';
  /** Left edge of a text column, right edge of an amount column. */
  readonly at: number;
};

export type Row = { readonly cells: readonly string[]; readonly total?: boolean };

type Shape = {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly Column[];
  readonly fonts: Fonts;
  readonly style?: TextSize;
};

const PADDING = 5;

export function tableBlocks(rows: readonly Row[], shape: Shape): readonly Block[] {
  const header = headerBlock(shape);
  return [
    { ...header, keep: shape.style?.leading ?? BODY.leading },
    ...rows.map((row, index): Block => {
      // The last two rows stay together: a total never stands alone on a page.
      const keep = index === rows.length - 2 ? rowHeight(shape) : 0;
      return { ...rowBlock(row, shape), header, keep };
    }),
  ];
}

const rowHeight = ({ style = BODY }: Shape): number => style.leading + 2.4;

function headerBlock(shape: Shape): Block {
  const { x, width, columns, fonts, style = BODY } = shape;
  const small = atSize(SMALL, Math.min(SMALL.size, style.size));
  const height = small.leading + 5;
  return {
    height,
    draw(y) {
      const baseline = y + baselineOffset(small);
      const look = { size: small.size, color: SOFT_INK };
      const headings = columns.map(({ heading, align, at }) =>
        align === 'left'
          ? textAt(at + PADDING, baseline, heading, look)
          : textEndingAt(at - PADDING, baseline, heading, look, fonts),
      );
      return [...headings, rule({ x, y: y + height - 1.5, width })];
    },
  };
}

function rowBlock(row: Row, shape: Shape): Block {
  const { x, width, columns, fonts, style = BODY } = shape;
  const height = rowHeight(shape);
  const weight = row.total ? 'bold' : 'regular';
  return {
    height,
    draw(y) {
      const items: Item[] = row.total ? [bars([[x, y, width, height]], SHADE)] : [];
      const baseline = y + 1.2 + baselineOffset(style);
      columns.forEach(({ align, at }, index) => {
        const text = row.cells[index] ?? '';
        if (text === '') return;
        const look = { size: style.size, weight } as const;
        items.push(
          align === 'left'
            ? textAt(at + PADDING, baseline, text, look)
            : amountAt(decimalPoint(at - PADDING, style.size, fonts), baseline, text, look, fonts),
        );
      });
      items.push(hairline({ x, y: y + height, width }));
      return items;
    },
  };
}
