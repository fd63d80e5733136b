/**
 * The tear-off form at the foot of the validation notice, with the prompts of Model Form B-1.
 */
import { dataMatrix } from '../../layout/barcode.ts';
import type { Fonts } from '../../layout/fonts.ts';
import { frame, rule, textAt } from '../../layout/ink.ts';
import type { Item } from '../../layout/items.ts';
import { baselineOffset, paragraph, plain, type Run, strong } from '../../layout/paragraph.ts';
import { atSize, type TextSize } from '../../layout/style.ts';
import { tearOffLine } from '../../layout/tear-off.ts';
import { inches, LETTER } from '../../layout/units.ts';
import { doesNotFit } from '../does-not-fit.ts';
import type { LetterTools } from '../letter-type.ts';
import type { NoticeContent } from './notice-content.ts';
import { iWantSpanish, type Wording } from './notice-wording.ts';

export const SLIP_TOP = inches(7.5);
const ADDRESS_LEFT = inches(1.31);
const ADDRESS_WIDTH = inches(2.8);
const PROMPTS_LEFT = inches(5.05);
const PROMPTS_WIDTH = inches(2.92);
const SLIP_BOTTOM = LETTER.height - inches(0.3);
const TEXT: TextSize = { size: 9, leading: 12.2 };
const SIZES = [9, 8.6, 8.2, 7.8];
const BOX = 7.5;
const CELL = 1.35;

export function noticeSlip(
  content: NoticeContent,
  wording: Wording,
  tools: LetterTools,
): readonly Item[] {
  return [
    ...tearOffLine(SLIP_TOP, LETTER.width),
    ...addresses(content, wording, tools),
    ...prompts(content, wording, tools),
  ];
}

function addresses(
  content: NoticeContent,
  wording: Wording,
  { fonts }: LetterTools,
): readonly Item[] {
  const { agency, recipient, scanCode } = content;
  const to = [[strong(wording.mailTo)], ...[agency.name, ...agency.addressLines].map(plain)];
  const from = [...recipient.nameLines, ...recipient.addressLines].map(plain);
  // Far from the address that shows in a return envelope.
  const code = dataMatrix(scanCode, CELL).drawAt(inches(4.3), inches(9.95));
  for (const size of SIZES) {
    const style = atSize(TEXT, size);
    const upper = stack(to, inches(8.17), style, fonts);
    const lower = stack(from, Math.max(upper.end + 14, inches(9.56)), style, fonts);
    if (lower.end <= SLIP_BOTTOM) return [...upper.items, ...lower.items, code];
  }
  const message = 'The response form has no room for both addresses. Shorten their lines.';
  throw doesNotFit('recipient.addressLines', message);
}

function stack(lines: readonly (readonly Run[])[], top: number, style: TextSize, fonts: Fonts) {
  const items: Item[] = [];
  let end = top;
  for (const runs of lines) {
    const place = { x: ADDRESS_LEFT, y: end, width: ADDRESS_WIDTH, style, fonts };
    const placed = paragraph(runs, place);
    items.push(...placed.items);
    end += placed.height;
  }
  return { items, end };
}

function prompts(
  content: NoticeContent,
  wording: Wording,
  { fonts }: LetterTools,
): readonly Item[] {
  for (const size of SIZES) {
    const list: List = { items: [], style: atSize(TEXT, size), fonts, y: SLIP_TOP + 40 };
    writePrompts(list, content, wording);
    if (list.y <= SLIP_BOTTOM) return [...promptsHead(wording), ...list.items];
  }
  const message = 'The response form has no room for the name. Shorten it.';
  throw doesNotFit('agency.name', message);
}

function promptsHead({ respond }: Wording): readonly Item[] {
  const title = { size: 12.5, weight: 'bold' } as const;
  return [
    textAt(PROMPTS_LEFT, SLIP_TOP + 27, respond, title),
    rule({ x: PROMPTS_LEFT, y: SLIP_TOP + 33, width: PROMPTS_WIDTH }),
  ];
}

type List = {
  readonly items: Item[];
  readonly style: TextSize;
  readonly fonts: Fonts;
  y: number;
};

function writePrompts(list: List, content: NoticeContent, wording: Wording): void {
  write(list, plain(wording.checkAll), 0);
  check(list, [strong(wording.iDispute)], 0);
  check(list, plain(wording.notMine), 14);
  check(list, plain(wording.wrongAmount), 14);
  check(list, plain(wording.other), 14);
  check(list, [strong(wording.iAskCreditor)], 0);
  if (content.asksForEnclosedAmount) {
    enclosedAmount(list, wording);
    write(list, wording.payable(content.agency.name, content.scanCode), 0);
  }
  if (content.spanishLines && content.language === 'en') check(list, [strong(iWantSpanish)], 0);
}

function write(list: List, runs: readonly Run[], indent: number): void {
  const { style, fonts, y } = list;
  const place = { x: PROMPTS_LEFT + indent, y, width: PROMPTS_WIDTH - indent, style, fonts };
  const placed = paragraph(runs, place);
  list.items.push(...placed.items);
  list.y += placed.height + 2.6;
}

function check(list: List, runs: readonly Run[], indent: number): void {
  const baseline = list.y + baselineOffset(list.style);
  list.items.push(frame(PROMPTS_LEFT + indent, baseline - BOX + 0.6, BOX, BOX));
  write(list, runs, indent + BOX + 6);
}

function enclosedAmount(list: List, wording: Wording): void {
  const top = list.y;
  const x = PROMPTS_LEFT + inches(1.95);
  list.y += 3;
  check(list, [strong(wording.iEnclose)], 0);
  const dollar = top + 3 + baselineOffset(list.style);
  list.items.push(frame(x, top - 1, PROMPTS_WIDTH - inches(1.95), 19));
  list.items.push(textAt(x + 5, dollar, '$', { size: list.style.size }));
  list.y += 3;
}
