/**
 * The frame of a letter: both addresses behind the envelope's windows, facts at the right,
 * text below the fold, footers, and a payment slip at the foot of page one when money is asked.
 */
import {
  addressInWindow,
  addressLeft,
  keepOutArea,
  postalLine,
  senderLines,
} from '../layout/address-window.ts';
import { type Language, longDate } from '../layout/dates.ts';
import { type Block, fillPages, space, textBlocks } from '../layout/flow.ts';
import { hairline, textAt, textEndingAt } from '../layout/ink.ts';
import type { Item, Page } from '../layout/items.ts';
import { baselineOffset, paragraph, plain, strong } from '../layout/paragraph.ts';
import { BODY, SMALL, SOFT_INK } from '../layout/style.ts';
import { inches, LETTER } from '../layout/units.ts';
import { COUPON_HEIGHT, type Coupon, couponItems } from './coupon.ts';
import { doesNotFit } from './does-not-fit.ts';
import type { LetterBase } from './letter-base.ts';
import type { LetterTools } from './letter-type.ts';

export const RIGHT = LETTER.width - inches(0.75);
const PANEL_LEFT = inches(5.2);
const FOOTER_BASELINE = LETTER.height - inches(0.5);
const TEXT_BOTTOM = FOOTER_BASELINE - 22;
const COUPON_TOP = LETTER.height - COUPON_HEIGHT;

export type Fact = { readonly label: string; readonly value: string };

/** Left edge and width of the text of a letter. */
export function textColumn({ envelope }: LetterTools): {
  readonly x: number;
  readonly width: number;
} {
  const x = addressLeft(envelope);
  return { x, width: RIGHT - x };
}

/** Both addresses, or the refusal that names the one that does not fit. */
export function windowItems(
  content: LetterBase,
  { envelope, fonts }: LetterTools,
): readonly Item[] {
  const { agency, recipient } = content;
  const from = senderLines(agency);
  const { sender } = envelope;
  // The address alone brings a letter back; a name too long for the window stays off.
  const placed =
    addressInWindow(from, sender, envelope, fonts) ??
    addressInWindow(agency.addressLines, sender, envelope, fonts);
  const to = [...recipient.nameLines, ...recipient.addressLines].map(postalLine);
  return [
    ...fitted(placed, 'agency.addressLines'),
    ...fitted(addressInWindow(to, envelope.recipient, envelope, fonts), 'recipient.addressLines'),
  ];
}

function fitted(items: readonly Item[] | undefined, field: string): readonly Item[] {
  if (items !== undefined) return items;
  throw doesNotFit(field, 'The address does not fit in the envelope window. Shorten its lines.');
}

export type LetterText = {
  /** Through the disclosure; always on the first page. */
  readonly head: readonly Block[];
  /** Ends with the licenses and the texts of states. */
  readonly rest: readonly Block[];
};

export type Frame = {
  readonly content: LetterBase;
  /** Shown at the right of the addresses, outside the windows. */
  readonly facts: readonly Fact[];
  readonly text: LetterText;
  readonly coupon?: Coupon;
};

/** Lays a whole letter out. @throws AppError `rule-broken` when an address does not fit */
export function framePages(frame: Frame, tools: LetterTools): readonly Page[] {
  const { content, facts, coupon } = frame;
  const bodies = fillBodies(frame, tools);
  return bodies.map((items, index) => {
    const isFirst = index === 0;
    const head = isFirst
      ? [...windowItems(content, tools), ...factPanel(content, facts, tools)]
      : continuationHead(content, tools);
    const hasCoupon = isFirst && coupon !== undefined;
    const number = bodies.length > 1 ? `Page ${index + 1} of ${bodies.length}` : '';
    const footer = pageFooter(number, hasCoupon ? COUPON_TOP - 6 : FOOTER_BASELINE, tools);
    const slip = hasCoupon ? couponItems(coupon, content, COUPON_TOP, tools) : [];
    return { ...LETTER, items: [...head, ...items, ...footer, ...slip] };
  });
}

function fillBodies({ content, text, coupon }: Frame, tools: LetterTools) {
  const room = {
    firstTop: tools.envelope.fold + inches(0.16),
    top: inches(1.1),
    // The back of the slip stays empty as well: nobody should mail away half a letter.
    bottomOf: (page: number) => (coupon !== undefined && page < 2 ? COUPON_TOP - 13 : TEXT_BOTTOM),
  };
  const bodies = fillPages([...text.head, ...text.rest], room);
  const hasImportant = content.stateNotices.length + content.agency.licenseLines.length > 0;
  if (bodies.length === 1 || !hasImportant) return bodies;
  return fillPages([...text.head, ...reverseNotice(content, tools), ...text.rest], room);
}

/** What the front says of a back with texts of states: in the words of the state, else of Model Form B-1. */
function reverseNotice({ stateNotices }: LetterBase, tools: LetterTools): readonly Block[] {
  const prescribed = stateNotices.flatMap(({ frontNotice }) => frontNotice ?? []);
  const words = prescribed[0] ?? 'Notice: See reverse side for important information.';
  const place = { ...textColumn(tools), style: BODY, fonts: tools.fonts };
  return [space(4), ...textBlocks([strong(words)], place)];
}

const dateLabels: Readonly<Record<Language, string>> = { en: 'Date', es: 'Fecha' };

/** The date that the letter states, and facts, outside the part that windows show. */
export function factPanel(
  content: LetterBase,
  facts: readonly Fact[],
  { fonts, envelope }: LetterTools,
): readonly Item[] {
  const { language, mailingDate } = content;
  const items: Item[] = [];
  const { width: keptOut } = keepOutArea(envelope);
  const left = Math.max(PANEL_LEFT, keptOut + inches(0.15));
  let y = envelope.sender.y + 8;
  const all = [{ label: dateLabels[language], value: longDate(mailingDate, language) }, ...facts];
  for (const { label, value } of all) {
    const place = { x: left, y: y + SMALL.leading, width: RIGHT - left, fonts };
    const words = paragraph(plain(value), { ...place, style: { size: 9.5, leading: 12.5 } });
    const look = { size: SMALL.size, color: SOFT_INK };
    items.push(textAt(left, y + baselineOffset(SMALL), label, look), ...words.items);
    y += SMALL.leading + words.height + 5;
    if (y > envelope.fold) throw doesNotFit('account', 'The facts at the top take too much room.');
  }
  return items;
}

function continuationHead(content: LetterBase, { envelope, fonts }: LetterTools): readonly Item[] {
  const x = addressLeft(envelope);
  const baseline = inches(0.75);
  const look = { size: SMALL.size, color: SOFT_INK };
  const date = longDate(content.mailingDate);
  return [
    textAt(x, baseline, content.agency.name, look),
    textEndingAt(RIGHT, baseline, `${date}  ·  Reference ${content.scanCode}`, look, fonts),
    hairline({ x, y: baseline + 6, width: RIGHT - x }),
  ];
}

function pageFooter(text: string, y: number, { fonts }: LetterTools): readonly Item[] {
  if (text === '') return [];
  return [textEndingAt(RIGHT, y, text, { size: SMALL.size, color: SOFT_INK }, fonts)];
}
