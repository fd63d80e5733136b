/**
 * Places the sender's and the recipient's address where a double-window envelope shows them,
 * and says which part of the page must hold nothing else: what shows through a window is on the
 * envelope (15 USC 1692f(8); 12 CFR 1006.22(f)(2)).
 */
import type { Fonts } from './fonts.ts';
import { textAt } from './ink.ts';
import type { Item } from './items.ts';
import { plain, wrap } from './paragraph.ts';
import { type Box, inches, LETTER } from './units.ts';

/** One envelope and a letter folded for it; a setting, because window sizes differ by maker. */
export type Envelope = {
  readonly width: number;
  /** Distance of the first fold from the top of the page. */
  readonly fold: number;
  /** What each window shows of the page while the letter rests on the envelope's bottom and left edge. */
  readonly sender: Box;
  readonly recipient: Box;
};

/**
 * #10 envelope (4 1/8 x 9 1/2 in) with a return window of 7/8 x 3 1/2 in near the top left and an
 * address window of 1 x 4 in, 1/2 in from the left and the bottom; letter folded in three at 3 2/3 in.
 * Window sizes are typical ones, not a standard.
 */
export const DOUBLE_WINDOW_10: Envelope = {
  width: inches(9.5),
  fold: inches(11 / 3),
  sender: { x: inches(0.5), y: inches(0.5), width: inches(3.5), height: inches(0.875) },
  recipient: { x: inches(0.5), y: inches(11 / 3 - 1.5), width: inches(4), height: inches(1) },
};

/** Clearance around an address inside its window: at least 1/8 in (USPS Quick Service Guide 201a). */
const CLEARANCE = inches(0.125);
/** Where text starts inside a window; twice the clearance, because printers feed a little askew. */
const INDENT = inches(0.25);
/** The same leeway beyond the right edge of a window. */
const LEEWAY = inches(0.375);
/** The smallest type of an address is 8 point (DMM 202). */
const addressSizes = [10, 9.75, 9.5, 9.25, 9, 8.75, 8.5, 8.25, 8];
const LEADING = 1.15;
/** Cap height plus descender of the last line, as a share of the font size. */
const LAST_LINE = 0.95;

/** The part of the first page that holds the two addresses and nothing else. */
export function keepOutArea({ fold, sender, recipient }: Envelope): Box {
  const right = Math.max(sender.x + sender.width, recipient.x + recipient.width) + LEEWAY;
  return { x: 0, y: 0, width: right, height: fold };
}

/** Left edge of both addresses; letters align their text with it. */
export const addressLeft = ({ sender }: Envelope): number => sender.x + INDENT;

/** A letter that slides to the right takes the ends of its lines out of the window by so much. */
const play = ({ width }: Envelope): number => Math.max(0, width - LETTER.width);

/**
 * Draws lines inside a window: whole in the largest size that takes them, else broken where they must be.
 * Undefined when they do not fit at 8 points.
 */
export function addressInWindow(
  lines: readonly string[],
  window: Box,
  envelope: Envelope,
  fonts: Fonts,
): readonly Item[] | undefined {
  const x = window.x + INDENT;
  const width = window.x + window.width - CLEARANCE - play(envelope) - x;
  const height = window.height - 2 * CLEARANCE;
  for (const mayBreak of [false, true]) {
    for (const size of addressSizes) {
      const style = { size, leading: size * LEADING };
      const placed = lines.flatMap((line) => wrap(plain(line), { width, style, fonts }));
      const used = (placed.length - 1) * style.leading + size * LAST_LINE;
      if (used > height || (!mayBreak && placed.length > lines.length)) continue;
      const top = window.y + CLEARANCE + (height - used) / 2 + size * 0.714;
      return placed.map((line, index) => {
        const text = line.map((run) => run.text).join('');
        return textAt(x, top + index * style.leading, text, { size });
      });
    }
  }
  return undefined;
}

/** An address line as sorting machines read it best: capitals, no periods or commas (DMM 202). */
export function postalLine(line: string): string {
  return line.replace(/[.,]/g, '').replace(/ {2,}/g, ' ').trim().toUpperCase();
}

/** Words that tell what the sender does; with one of them the name stays off the envelope. */
const tellingWords = /collect|debt|recover|receivable|delinquen|past.?due|bad.?check/i;

/**
 * The sender as the envelope may show it: a business name only when neither the agency nor the name
 * itself says that it indicates debt collection (15 USC 1692f(8); 12 CFR 1006.22(f)(2)), else the
 * address alone.
 */
export function senderLines({ name, nameIndicatesCollection, addressLines }: Sender) {
  return nameIndicatesCollection || tellingWords.test(name)
    ? addressLines
    : [name, ...addressLines];
}

export type Sender = {
  readonly name: string;
  readonly nameIndicatesCollection: boolean;
  readonly addressLines: readonly string[];
};
