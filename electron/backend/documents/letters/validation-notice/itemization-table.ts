/**
 * The itemized debt as the form shows it: sign, dollar sign and amount in three columns.
 */
import { cents, formatMoney } from '../../../../../shared/domain/money.ts';
import { longDate } from '../../layout/dates.ts';
import type { Fonts } from '../../layout/fonts.ts';
import { bars, hairline, rule, textAt, widthOf } from '../../layout/ink.ts';
import type { Item } from '../../layout/items.ts';
import { amountAt, decimalPoint } from '../../layout/money-column.ts';
import { baselineOffset, type Placed, paragraph, plain } from '../../layout/paragraph.ts';
import { SHADE, type TextSize } from '../../layout/style.ts';
import type { NoticeContent } from './notice-content.ts';
import type { Wording } from './notice-wording.ts';

type Row = {
  readonly label: string;
  readonly cents?: number;
  readonly sign?: '+' | '–';
  readonly indent?: true;
  readonly total?: true;
};

type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly style: TextSize;
  readonly fonts: Fonts;
};

export function itemizationTable(content: NoticeContent, wording: Wording, place: Place): Placed {
  const { itemization, language } = content;
  const date = longDate(itemization.date, language);
  const rows: readonly Row[] = [
    { label: wording.asOf(date), cents: itemization.balanceCents },
    { label: wording.between(date) },
    { label: wording.interest, cents: itemization.interestCents, sign: '+', indent: true },
    { label: wording.fees, cents: itemization.feesCents, sign: '+', indent: true },
    { label: wording.paid, cents: itemization.paidAndCreditedCents, sign: '–', indent: true },
    { label: wording.total, cents: itemization.totalCents, total: true },
  ];
  const { x, y, width } = place;
  const items: Item[] = [hairline({ x, y, width })];
  const look = { size: place.style.size, weight: 'bold' } as const;
  const widths = rows.map((row) => widthOf(figure(row.cents ?? 0), look, place.fonts));
  const amountRoom = Math.max(...widths);
  let top = y;
  for (const row of rows) {
    const drawn = drawRow(row, top, place, amountRoom);
    items.push(...drawn.items);
    top += drawn.height;
    items.push(hairline({ x, y: top, width }));
  }
  items.push(rule({ x, y: top, width }));
  return { items, height: top - y };
}

function drawRow(row: Row, y: number, place: Place, amountRoom: number): Placed {
  const { x, width, style, fonts } = place;
  const padding = row.total ? 5 : 3;
  const weight = row.total ? 'bold' : 'regular';
  const look = { size: style.size, weight } as const;
  const dollarX = x + width - 5 - amountRoom - style.size * 0.9;
  const signX = dollarX - style.size * 0.9;
  const left = x + 5 + (row.indent ? 4 : 0);
  const labelWidth = (row.cents === undefined ? x + width : signX) - left - 2;
  const label = paragraph([{ text: row.label, weight }], {
    x: left,
    y: y + padding,
    width: labelWidth,
    style,
    fonts,
  });
  const height = label.height + 2 * padding;
  const items: Item[] = row.total ? [bars([[x, y, width, height]], SHADE)] : [];
  items.push(...label.items);
  if (row.cents === undefined) return { items, height };
  const baseline = y + height / 2 - style.leading / 2 + baselineOffset(style);
  if (row.sign !== undefined) items.push(textAt(signX, baseline, row.sign, look));
  items.push(textAt(dollarX, baseline, '$', look));
  const point = decimalPoint(x + width - 5, style.size, fonts);
  items.push(amountAt(point, baseline, figure(row.cents), look, fonts));
  return { items, height };
}

/** The amount without its dollar sign, which has a column of its own. */
const figure = (amount: number): string => formatMoney(cents(amount)).replace('$', '');

/** The sentence above the table that says which account it was. */
export function accountSentence(content: NoticeContent, wording: Wording, place: Place): Placed {
  const { account, creditor } = content;
  const text = wording.account(account.description, creditor.atItemizationDate, account.number);
  return paragraph(plain(text), place);
}
