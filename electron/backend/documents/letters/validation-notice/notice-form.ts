/**
 * The front of the validation notice: Model Form B-1, block by block, at the measures of the
 * published form (inches from the left and top edge of a letter page).
 */
import { longDate } from '../../layout/dates.ts';
import { bars, rule, textAt, widthOf } from '../../layout/ink.ts';
import type { Item, Page } from '../../layout/items.ts';
import { baselineOffset, paragraph, plain, type Run } from '../../layout/paragraph.ts';
import { atSize, INK, type TextSize } from '../../layout/style.ts';
import { inches, LETTER } from '../../layout/units.ts';
import { doesNotFit } from '../does-not-fit.ts';
import type { LetterTools } from '../letter-type.ts';
import { accountSentence, itemizationTable } from './itemization-table.ts';
import type { NoticeContent } from './notice-content.ts';
import { noticeSlip, SLIP_TOP } from './notice-slip.ts';
import { askForSpanish, type Wording, wordings } from './notice-wording.ts';

const LEFT = inches(0.5);
const LEFT_WIDTH = inches(3.55);
const RIGHT = inches(4.38);
const RIGHT_WIDTH = inches(3.59);
const FULL_WIDTH = RIGHT + RIGHT_WIDTH - LEFT;
const BULLET_INDENT = inches(0.14);
const COLUMN_BOTTOM = SLIP_TOP - inches(0.14);
const NOTICE_TOP = inches(6.97);

/** Tried from the largest down until the front of the form holds everything. */
const SIZES = [9.3, 9, 8.7, 8.4, 8.1, 7.8];
/** At least 8 point in Wisconsin (Wis. Adm. Code DFI-Bkg 74.13). */
const SMALLEST_NOTICE = 8;
const TEXT: TextSize = { size: 9.3, leading: 12.6 };

type Sheet = {
  readonly content: NoticeContent;
  readonly wording: Wording;
  readonly tools: LetterTools;
  readonly style: TextSize;
  readonly end: string;
  readonly items: Item[];
};

/** @throws AppError `rule-broken` when the texts leave no room for the form */
export function noticeForm(content: NoticeContent, hasReverse: boolean, tools: LetterTools): Page {
  const wording = wordings[content.language];
  const end = longDate(content.validationEnd ?? content.mailingDate, content.language);
  for (const size of SIZES) {
    const style = atSize(TEXT, size);
    const sheet: Sheet = { content, wording, tools, style, end, items: [] };
    const top = opening(sheet, heads(sheet));
    const leftEnd = informationColumn(sheet, top);
    const rightEnd = rightsColumn(sheet, top);
    if (leftEnd > (hasReverse ? NOTICE_TOP - 4 : COLUMN_BOTTOM) || rightEnd > COLUMN_BOTTOM)
      continue;
    if (hasReverse) {
      const place = { x: LEFT, y: NOTICE_TOP, width: LEFT_WIDTH };
      put(sheet, wording.seeReverse, place, atSize(style, Math.max(style.size, SMALLEST_NOTICE)));
    }
    return { ...LETTER, items: [...sheet.items, ...noticeSlip(content, wording, tools)] };
  }
  throw doesNotFit('stateNotices', 'The texts do not fit on the front of the form. Shorten them.');
}

type Place = { readonly x: number; readonly y: number; readonly width: number };

function put(sheet: Sheet, runs: readonly Run[], place: Place, style = sheet.style): number {
  const placed = paragraph(runs, { ...place, style, fonts: sheet.tools.fonts });
  sheet.items.push(...placed.items);
  return place.y + placed.height;
}

/** Collector at the left, consumer at the right; returns where they end. */
function heads(sheet: Sheet): number {
  const { agency, recipient, scanCode } = sheet.content;
  const call = agency.hours === undefined ? agency.phone : `${agency.phone}, ${agency.hours}`;
  let left = inches(0.47);
  const lines = [agency.name, ...agency.addressLines, call];
  for (const text of lines)
    left = put(sheet, plain(text), { x: LEFT, y: left, width: inches(4.6) });
  for (const text of [agency.email, agency.website]) {
    if (text === undefined) continue;
    const runs = [{ text, underline: true }];
    left = put(sheet, runs, { x: LEFT, y: left, width: inches(4.6) });
  }
  const toX = inches(5.27);
  const nameX = inches(5.7);
  let right = inches(0.47);
  const width = RIGHT + RIGHT_WIDTH - nameX;
  put(sheet, plain(sheet.wording.to), { x: toX, y: right, width: nameX - toX });
  for (const text of [...recipient.nameLines, ...recipient.addressLines]) {
    right = put(sheet, plain(text), { x: nameX, y: right, width });
  }
  const reference: Run = { text: `${sheet.wording.reference} ${scanCode}`, weight: 'bold' };
  right = put(sheet, [reference], { x: toX, y: right + 5, width: RIGHT + RIGHT_WIDTH - toX });
  return Math.max(left, right);
}

function opening(sheet: Sheet, headsEnd: number): number {
  const { agency, creditor } = sheet.content;
  const y = Math.max(inches(1.58), headsEnd + 10);
  const runs = sheet.wording.opening(agency.name, creditor.current);
  const style = { size: sheet.style.size * 1.26, leading: sheet.style.leading * 1.24 };
  return put(sheet, runs, { x: LEFT, y, width: FULL_WIDTH }, style) + 13;
}

function heading(sheet: Sheet, text: string, place: Place): number {
  const wanted = sheet.style.size * 1.34;
  const wide = widthOf(text, { size: wanted, weight: 'bold' }, sheet.tools.fonts);
  const size = wanted * Math.min(1, place.width / wide);
  const baseline = place.y + baselineOffset({ size, leading: size * 1.3 });
  sheet.items.push(textAt(place.x, baseline, text, { size, weight: 'bold' }));
  const y = place.y + size * 1.3 + 3;
  sheet.items.push(rule({ x: place.x, y, width: place.width }));
  return y + 8;
}

function informationColumn(sheet: Sheet, top: number): number {
  const { content, wording, style } = sheet;
  const place = { x: LEFT, width: LEFT_WIDTH, style, fonts: sheet.tools.fonts };
  let y = heading(sheet, wording.information, { ...place, y: top });
  const sentence = accountSentence(content, wording, { ...place, y });
  y += sentence.height + 10;
  const table = itemizationTable(content, wording, { ...place, y });
  sheet.items.push(...sentence.items, ...table.items);
  y += table.height + 10;
  for (const { heading: title, text, minPoints, front } of content.stateNotices) {
    if (!front) continue;
    const size = atSize(style, Math.max(style.size, minPoints ?? 0));
    if (title !== undefined)
      y = put(sheet, [{ text: title, weight: 'bold' }], { ...place, y }, size);
    y = put(sheet, plain(text), { ...place, y }, size) + 5;
  }
  return y;
}

function rightsColumn(sheet: Sheet, top: number): number {
  const { content, wording, end } = sheet;
  const column = { x: RIGHT, width: RIGHT_WIDTH };
  let y = heading(sheet, wording.dispute, { ...column, y: top });
  y = bullet(sheet, wording.callOrWrite(end), y);
  y = bullet(sheet, wording.ifYouWrite(end, content.disputeUrl), y);
  y = heading(sheet, wording.whatElse, { ...column, y: y + 6 });
  y = bullet(sheet, wording.originalCreditor(end, content.requestUrl), y);
  y = bullet(sheet, wording.learnMore, y);
  if (content.offersPaymentOptions) y = bullet(sheet, plain(wording.paymentOptions), y);
  if (content.spanishLines && content.language === 'en') {
    y = bullet(sheet, plain(askForSpanish), y);
  }
  return y;
}

function bullet(sheet: Sheet, runs: readonly Run[], y: number): number {
  const { size } = sheet.style;
  const baseline = y + baselineOffset(sheet.style);
  const edge = size * 0.34;
  sheet.items.push(bars([[RIGHT + 1, baseline - size * 0.36 - edge / 2, edge, edge]], INK));
  const place = { x: RIGHT + BULLET_INDENT, y, width: RIGHT_WIDTH - BULLET_INDENT };
  return put(sheet, runs, place) + 4;
}
