/**
 * The slip that goes back with a payment: whom to pay, which letter it answers, how much.
 * It carries the letter's opaque code, never an account number.
 */
import { addressLeft } from '../layout/address-window.ts';
import { code128 } from '../layout/barcode.ts';
import type { Fonts } from '../layout/fonts.ts';
import { frame, rule, textAt, textCenteredAt, textEndingAt } from '../layout/ink.ts';
import type { Item } from '../layout/items.ts';
import {
  baselineOffset,
  type Placed,
  paragraph,
  placeLines,
  plain,
  type Run,
  strong,
  wrap,
} from '../layout/paragraph.ts';
import { atSize, BODY, HEADING, SMALL, SOFT_INK } from '../layout/style.ts';
import { tearOffLine } from '../layout/tear-off.ts';
import { inches, LETTER } from '../layout/units.ts';
import { doesNotFit } from './does-not-fit.ts';
import type { LetterBase } from './letter-base.ts';
import type { LetterTools } from './letter-type.ts';

export const COUPON_HEIGHT = inches(2.15);

export type Coupon = {
  /** Label and value rows at the right, such as the balance or the next payment. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
};

const RIGHT = LETTER.width - inches(0.75);
const COLUMN = inches(4.4);
/** Width of the narrowest bar, and the widest code that leaves room for the words. */
const BAR = 0.95;
const WIDEST_CODE = inches(2.4);
const BARS_HEIGHT = 24;
/** The rule stands so far below the line at least, and below the longest text above it. */
const HEAD = 53;
const PAYABLE_TOP = 25;
const MOST_PAYABLE = 30;
const PAYABLE_SIZES = [BODY.size, 9, 8.2, 7.6];
const ENCLOSED_HEIGHT = 27;
const ADDRESS_SIZES = [BODY.size, 9, 8.2, 7.4];
/** Printers leave a quarter of an inch free. */
const UNPRINTABLE = inches(0.25);
const faint = { size: SMALL.size, color: SOFT_INK };

export function couponItems(
  coupon: Coupon,
  content: LetterBase,
  top: number,
  tools: LetterTools,
): readonly Item[] {
  const left = addressLeft(tools.envelope);
  const upper = head(content, left, top, tools);
  return [
    ...tearOffLine(top, LETTER.width),
    ...upper.items,
    rule({ x: left, y: upper.end, width: RIGHT - left }),
    ...mailTo(content, left, upper.end + 8, tools),
    ...amounts(coupon, upper.end + 8, tools),
  ];
}

/** How to make the payment out, and the code that says which letter it answers. */
function head({ agency, scanCode }: LetterBase, left: number, top: number, tools: LetterTools) {
  const { fonts } = tools;
  const { width: modules } = code128(scanCode, 1, 1);
  const code = code128(scanCode, Math.min(BAR, WIDEST_CODE / modules), BARS_HEIGHT);
  const codeLeft = RIGHT - code.width;
  const runs = [
    { text: 'Make your check payable to ' },
    strong(agency.name),
    { text: ' and write the reference ' },
    strong(scanCode),
    { text: ' on it.' },
  ];
  const payable = payableTo(runs, {
    x: left,
    y: top + PAYABLE_TOP,
    width: codeLeft - left - 24,
    fonts,
  });
  const under = top + 12 + BARS_HEIGHT + 10;
  const items: readonly Item[] = [
    textAt(left, top + 20, 'Payment slip', { size: HEADING.size, weight: 'bold' }),
    ...payable.items,
    code.drawAt(codeLeft, top + 12),
    textCenteredAt(codeLeft + code.width / 2, under, scanCode, { size: SMALL.size }, fonts),
  ];
  return { items, end: top + Math.max(HEAD, PAYABLE_TOP + payable.height + 2) };
}

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fonts: Fonts;
};

/** In the largest size that leaves the rows below their room. */
function payableTo(runs: readonly Run[], place: Place): Placed {
  for (const size of PAYABLE_SIZES) {
    const placed = paragraph(runs, { ...place, style: atSize(BODY, size) });
    if (placed.height <= MOST_PAYABLE) return placed;
  }
  throw doesNotFit('agency.name', 'The payment slip has no room for the name. Shorten it.');
}

function mailTo(
  { agency }: LetterBase,
  left: number,
  top: number,
  { fonts }: LetterTools,
): readonly Item[] {
  const label = textAt(left, top + baselineOffset(SMALL), 'Mail this slip to', faint);
  const y = top + SMALL.leading + 1;
  const width = COLUMN - left - 18;
  const lines = [agency.name, ...agency.addressLines];
  for (const size of ADDRESS_SIZES) {
    const style = atSize(BODY, size);
    const wrapped = lines.flatMap((text) => wrap(plain(text), { width, style, fonts }));
    if (y + wrapped.length * style.leading > LETTER.height - UNPRINTABLE) continue;
    return [label, ...placeLines(wrapped, { x: left, y, width, style, fonts }).items];
  }
  const message = 'The payment slip has no room for the address. Shorten its lines.';
  throw doesNotFit('agency.addressLines', message);
}

function amounts({ rows }: Coupon, top: number, { fonts }: LetterTools): readonly Item[] {
  const items: Item[] = [];
  const room = LETTER.height - UNPRINTABLE - ENCLOSED_HEIGHT - top;
  const pitch = Math.min(BODY.leading + 3, room / rows.length);
  let y = top;
  for (const { label, value } of rows) {
    const baseline = y + baselineOffset(BODY);
    items.push(textAt(COLUMN, baseline, label, { size: BODY.size, color: SOFT_INK }));
    items.push(textEndingAt(RIGHT, baseline, value, { size: BODY.size, weight: 'bold' }, fonts));
    y += pitch;
  }
  const width = inches(1.35);
  items.push(textAt(COLUMN, y + 20, 'I enclose this amount', { size: BODY.size }));
  items.push(frame(RIGHT - width, y + 4, width, 23));
  items.push(textAt(RIGHT - width + 6, y + 20, '$', { size: BODY.size }));
  return items;
}
