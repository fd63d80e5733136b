/**
 * The receipt on an 80 mm paper roll: one column, as long as its content.
 */
import { code128 } from '../layout/barcode.ts';
import type { Fonts } from '../layout/fonts.ts';
import { frame, hairline, rule, textAt, textCenteredAt } from '../layout/ink.ts';
import type { Color, Item, Page } from '../layout/items.ts';
import { amountAt, decimalPoint, money } from '../layout/money-column.ts';
import { baselineOffset, paragraph, placeLines, plain, strong, wrap } from '../layout/paragraph.ts';
import { type TextSize, TWELVE } from '../layout/style.ts';
import { millimeters } from '../layout/units.ts';
import type { ReceiptContent } from './receipt-content.ts';
import {
  type AmountRow,
  allocationRows,
  balanceRows,
  copyLine,
  facts,
  voidLine,
} from './receipt-facts.ts';

const PAPER = millimeters(80);
/** Roll printers print 72 of the 80 mm. */
const LEFT = millimeters(4);
const WIDTH = millimeters(72);
const RIGHT = LEFT + WIDTH;
const TEXT: TextSize = { size: 9, leading: 12 };
const NAME: TextSize = { size: 11, leading: 14 };
const STAMP: Color = '#d5d5d5';
/** Three dots of a 203 dpi print head. */
const BAR = millimeters(0.375);
const QUIET_MODULES = 20;

type Strip = { readonly items: Item[]; y: number; readonly fonts: Fonts };

export function layoutReceiptRoll(content: ReceiptContent, fonts: Fonts): readonly Page[] {
  const strip: Strip = { items: [], y: millimeters(5), fonts };
  head(strip, content);
  amounts(strip, content);
  details(strip, content);
  amountRows(strip, 'How your payment was applied', allocationRows(content));
  amountRows(strip, 'Your balance', balanceRows(content));
  notes(strip, content);
  numberBars(strip, content);
  const height = strip.y + millimeters(6);
  const stamp: readonly Item[] =
    content.voided === null
      ? []
      : [0.3, 0.7].map((share) => ({
          kind: 'stamp',
          x: PAPER / 2,
          y: height * share,
          text: 'VOID',
          size: 72,
          degrees: -45,
          color: STAMP,
        }));
  return [{ width: PAPER, height, items: [...stamp, ...strip.items] }];
}

function centered(strip: Strip, text: string, style: TextSize, bold = false): void {
  const { items, fonts } = strip;
  const weight = bold ? 'bold' : 'regular';
  for (const line of wrap([{ text, weight }], { width: WIDTH, style, fonts })) {
    const words = line.map((run) => run.text).join('');
    const look = { size: style.size, weight } as const;
    items.push(textCenteredAt(PAPER / 2, strip.y + baselineOffset(style), words, look, fonts));
    strip.y += style.leading;
  }
}

function head(strip: Strip, content: ReceiptContent): void {
  centered(strip, content.agency.name, NAME, true);
  for (const text of [...content.agency.addressLines, content.agency.phone]) {
    centered(strip, text, TEXT);
  }
  strip.y += 8;
  centered(strip, `Receipt No. ${content.receiptNumber}`, NAME, true);
  const copy = copyLine(content);
  if (copy !== undefined) centered(strip, copy, TEXT);
  const voided = voidLine(content);
  if (voided === undefined) return;
  const top = strip.y + 4;
  const inner = { x: LEFT + 6, y: top + 4, width: WIDTH - 12, style: TEXT, fonts: strip.fonts };
  const words = paragraph([strong('VOID. This receipt is not valid. '), { text: voided }], inner);
  strip.items.push(...words.items, frame(LEFT, top, WIDTH, words.height + 8, 1));
  strip.y = top + words.height + 8;
}

function amounts(strip: Strip, content: ReceiptContent): void {
  strip.y += 6;
  strip.items.push(rule({ x: LEFT, y: strip.y, width: WIDTH }));
  strip.y += 6;
  centered(strip, money(content.amountCents), { size: 20, leading: 26 }, true);
  centered(strip, content.amountInWords, TEXT);
  strip.y += 6;
  strip.items.push(rule({ x: LEFT, y: strip.y, width: WIDTH }));
  strip.y += 4;
}

function details(strip: Strip, content: ReceiptContent): void {
  const { items, fonts } = strip;
  const valueX = LEFT + millimeters(29);
  for (const { label, value } of facts(content)) {
    const shape = { x: valueX, y: strip.y, width: RIGHT - valueX, style: TEXT, fonts };
    const lines = wrap(plain(value), shape);
    items.push(textAt(LEFT, strip.y + baselineOffset(TEXT), label, { size: TEXT.size }));
    items.push(...placeLines(lines, shape).items);
    strip.y += lines.length * TEXT.leading + 2;
  }
}

function amountRows(strip: Strip, heading: string, rows: readonly AmountRow[]): void {
  const { items, fonts } = strip;
  strip.y += 8;
  items.push(
    textAt(LEFT, strip.y + baselineOffset(TEXT), heading, { size: TEXT.size, weight: 'bold' }),
    hairline({ x: LEFT, y: strip.y + TEXT.leading + 1, width: WIDTH }),
  );
  strip.y += TEXT.leading + 3;
  const point = decimalPoint(RIGHT, TEXT.size, fonts);
  for (const { label, value, total } of rows) {
    const look = { size: TEXT.size, weight: total ? 'bold' : 'regular' } as const;
    const baseline = strip.y + baselineOffset(TEXT);
    items.push(textAt(LEFT, baseline, label, look));
    items.push(amountAt(point, baseline, value, look, fonts));
    strip.y += TEXT.leading + 1;
  }
}

function notes(strip: Strip, content: ReceiptContent): void {
  strip.y += 6;
  strip.items.push(rule({ x: LEFT, y: strip.y, width: WIDTH }));
  strip.y += 6;
  const add = (text: string, style: TextSize): void => {
    const place = { x: LEFT, y: strip.y, width: WIDTH, style, fonts: strip.fonts };
    const words = paragraph(plain(text), place);
    strip.items.push(...words.items);
    strip.y += words.height + 3;
  };
  add(content.miniMiranda, TEXT);
  for (const text of content.agency.licenseLines) add(text, TWELVE);
  for (const text of content.stateNotices) add(text, TEXT);
}

function numberBars(strip: Strip, content: ReceiptContent): void {
  const modules = code128(content.receiptNumber, 1, 1).width + QUIET_MODULES;
  const code = code128(content.receiptNumber, Math.min(BAR, WIDTH / modules), 40);
  strip.y += 8;
  strip.items.push(code.drawAt((PAPER - code.width) / 2, strip.y));
  strip.y += code.height + 2;
  centered(strip, content.receiptNumber, TEXT);
}
