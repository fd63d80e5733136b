/**
 * The receipt on letter paper.
 */
import { code128 } from '../layout/barcode.ts';
import { type Block, drawnBlock, fillPages, space, textBlocks } from '../layout/flow.ts';
import type { Fonts } from '../layout/fonts.ts';
import {
  bars,
  frame,
  hairline,
  rule,
  textAt,
  textCenteredAt,
  textEndingAt,
} from '../layout/ink.ts';
import type { Color, Item, Page } from '../layout/items.ts';
import { amountAt, decimalPoint, money } from '../layout/money-column.ts';
import { baselineOffset, paragraph, plain, strong } from '../layout/paragraph.ts';
import { BODY, SHADE, SMALL, SOFT_INK, type TextSize, TWELVE } from '../layout/style.ts';
import { inches, LETTER } from '../layout/units.ts';
import type { ReceiptContent } from './receipt-content.ts';
import {
  type AmountRow,
  allocationRows,
  balanceRows,
  copyLine,
  type Fact,
  facts,
  voidLine,
} from './receipt-facts.ts';

const LEFT = inches(0.75);
const RIGHT = LETTER.width - LEFT;
const WIDTH = RIGHT - LEFT;
/** At the right of the agency: the word, the number, what it replaces. */
const NUMBER_WIDTH = inches(2.4);
const NAME: TextSize = { size: 12, leading: 16 };
const STAMP: Color = '#d5d5d5';
const BARS_TOP = inches(9.6);

export function layoutReceiptLetter(content: ReceiptContent, fonts: Fonts): readonly Page[] {
  const blocks: readonly Block[] = [
    drawnBlock((items, y) => header(items, content, fonts, y)),
    ...voidBanner(content, fonts),
    space(18),
    drawnBlock((items, y) => amountBlock(items, content, fonts, y)),
    space(16),
    ...facts(content).map((fact) => drawnBlock((items, y) => factRow(items, fact, fonts, y))),
    space(20),
    drawnBlock((items, y) => tables(items, content, fonts, y)),
    space(20),
    ...notes(content, fonts),
  ];
  const bodies = fillPages(blocks, {
    firstTop: inches(0.75),
    top: inches(0.75),
    bottomOf: (page) => (page === 0 ? BARS_TOP - 12 : LETTER.height - inches(0.75)),
  });
  return bodies.map((items, index) => ({
    ...LETTER,
    items: [...stamp(content), ...items, ...(index === 0 ? numberBars(content, fonts) : [])],
  }));
}

function stamp({ voided }: ReceiptContent): readonly Item[] {
  if (voided === null) return [];
  const center = { x: LETTER.width / 2, y: LETTER.height / 2 };
  return [{ kind: 'stamp', ...center, text: 'VOID', size: 190, degrees: -45, color: STAMP }];
}

function header(items: Item[], content: ReceiptContent, fonts: Fonts, top: number): number {
  const { agency } = content;
  const column = { x: LEFT, width: WIDTH - NUMBER_WIDTH, fonts };
  const name = paragraph([strong(agency.name)], { ...column, y: top + 4, style: NAME });
  items.push(...name.items);
  let y = top + 4 + name.height;
  for (const text of [...agency.addressLines, agency.phone]) {
    const line = paragraph(plain(text), { ...column, y, style: SMALL, color: SOFT_INK });
    items.push(...line.items);
    y += line.height;
  }
  const title = { size: 22, weight: 'bold' } as const;
  items.push(textEndingAt(RIGHT, top + 16, 'Receipt', title, fonts));
  const number = { size: 12, weight: 'bold' } as const;
  items.push(textEndingAt(RIGHT, top + 36, `No. ${content.receiptNumber}`, number, fonts));
  const copy = copyLine(content);
  if (copy !== undefined) {
    items.push(textEndingAt(RIGHT, top + 52, copy, { size: BODY.size }, fonts));
  }
  y = Math.max(y, top + 60) + 10;
  items.push(rule({ x: LEFT, y, width: WIDTH }));
  return y;
}

function voidBanner(content: ReceiptContent, fonts: Fonts): readonly Block[] {
  const text = voidLine(content);
  if (text === undefined) return [];
  const banner = drawnBlock((items, y) => {
    const inner = { x: LEFT + 10, y: y + 6, width: WIDTH - 20, style: BODY, fonts };
    const words = paragraph([strong('VOID. This receipt is not valid. '), { text }], inner);
    items.push(...words.items, frame(LEFT, y, WIDTH, words.height + 12, 1.25));
    return y + words.height + 12;
  });
  return [space(12), banner];
}

function amountBlock(items: Item[], content: ReceiptContent, fonts: Fonts, y: number): number {
  const label = { size: SMALL.size, color: SOFT_INK };
  items.push(textAt(LEFT, y + baselineOffset(SMALL), 'Amount received', label));
  const figure = { size: 26, weight: 'bold' } as const;
  items.push(textAt(LEFT, y + 36, money(content.amountCents), figure));
  const place = { x: LEFT, y: y + 44, width: WIDTH, style: BODY, fonts };
  const words = paragraph(plain(content.amountInWords), place);
  items.push(...words.items);
  return y + 44 + words.height;
}

function factRow(items: Item[], { label, value }: Fact, fonts: Fonts, top: number): number {
  const valueX = LEFT + inches(1.6);
  const y = top + 3;
  const words = paragraph(plain(value), {
    x: valueX,
    y,
    width: RIGHT - valueX,
    style: BODY,
    fonts,
  });
  const look = { size: BODY.size, color: SOFT_INK };
  items.push(hairline({ x: LEFT, y: top, width: WIDTH }));
  items.push(textAt(LEFT, y + baselineOffset(BODY), label, look), ...words.items);
  const end = y + words.height + 3;
  items.push(hairline({ x: LEFT, y: end, width: WIDTH }));
  return end;
}

/** Allocation at the left, balances at the right. */
function tables(items: Item[], content: ReceiptContent, fonts: Fonts, y: number): number {
  const gap = inches(0.4);
  const width = (WIDTH - gap) / 2;
  const left = { x: LEFT, y, width, heading: 'How your payment was applied' };
  const right = { x: LEFT + width + gap, y, width, heading: 'Your balance' };
  const ends = [
    amountTable(items, allocationRows(content), fonts, left),
    amountTable(items, balanceRows(content), fonts, right),
  ];
  return Math.max(...ends);
}

type TablePlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly heading: string;
};

function amountTable(
  items: Item[],
  rows: readonly AmountRow[],
  fonts: Fonts,
  { x, y, width, heading }: TablePlace,
): number {
  const head = { size: 11, weight: 'bold' } as const;
  items.push(textAt(x, y + 12, heading, head), rule({ x, y: y + 18, width }));
  let top = y + 18.75;
  for (const { label, value, total } of rows) {
    const height = BODY.leading + 5;
    if (total) items.push(bars([[x, top, width, height]], SHADE));
    const look = { size: BODY.size, weight: total ? 'bold' : 'regular' } as const;
    const baseline = top + 2.5 + baselineOffset(BODY);
    const point = decimalPoint(x + width - 5, BODY.size, fonts);
    items.push(textAt(x + 5, baseline, label, look));
    items.push(amountAt(point, baseline, value, look, fonts));
    top += height;
    items.push(hairline({ x, y: top, width }));
  }
  return top;
}

function notes(
  { miniMiranda, agency, stateNotices }: ReceiptContent,
  fonts: Fonts,
): readonly Block[] {
  const add = (text: string, style: TextSize): readonly Block[] => [
    ...textBlocks(plain(text), { x: LEFT, width: WIDTH, style, fonts }),
    space(4),
  ];
  return [
    ...add(miniMiranda, BODY),
    ...agency.licenseLines.flatMap((text) => add(text, TWELVE)),
    ...stateNotices.flatMap((text) => add(text, BODY)),
  ];
}

function numberBars({ receiptNumber }: ReceiptContent, fonts: Fonts): readonly Item[] {
  const code = code128(receiptNumber, 1.1, 34);
  const x = RIGHT - code.width;
  const under = { size: SMALL.size };
  const baseline = BARS_TOP + code.height + 11;
  return [
    code.drawAt(x, BARS_TOP),
    textCenteredAt(x + code.width / 2, baseline, receiptNumber, under, fonts),
    textAt(LEFT, baseline, 'Please keep this receipt for your records.', under),
  ];
}
