/** Letters in the agent's words: names, states, outlooks, dates. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { RulePack } from '../../../shared/compliance/rule-pack.ts';
import {
  type LetterKind,
  type LetterState,
  letterTitles,
  waitLabels,
} from '../../../shared/domain/letters.ts';
import type { LetterOutlook, LetterRow } from '../../../shared/ipc/letters.ts';
import type { Tone } from '../../theme/tokens.ts';
import { type Explanation, explainRules } from '../why/explanation.ts';

export const sectionIds = [
  'proposed',
  'waiting',
  'queued',
  'printed',
  'mailed',
  'returned',
  'cancelled',
] as const;
export type SectionId = (typeof sectionIds)[number];

export const sectionLabels: Readonly<Record<SectionId, string>> = {
  proposed: 'Proposed',
  waiting: 'Waiting',
  queued: 'Ready to print',
  printed: 'Printed',
  mailed: 'Mailed',
  returned: 'Returned',
  cancelled: 'Cancelled',
};

/** `Validation notice, Spanish`. */
export function letterName(letter: {
  readonly type: LetterKind;
  readonly language?: 'en' | 'es' | undefined;
}): string {
  return `${letterTitles[letter.type]}${letter.language === 'es' ? ', Spanish' : ''}`;
}

/** `1 letter`, `2,000 letters`. */
export function lettersText(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'letter' : 'letters'}`;
}

/** `Mar 3`; with the year when it is another one than of `today`. */
export function dayText(date: string, today: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
}

/** `Mar 3, 10:15 AM` in the desk's zone. */
export function momentText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

export type Look = { readonly tone: Tone; readonly word: string };

export function outlookLook(outlook: LetterOutlook): Look {
  if (outlook.kind === 'ready') return { tone: 'done', word: 'Can be made' };
  if (outlook.kind === 'refused') {
    const { isForbidden, label } = outlook;
    return isForbidden
      ? { tone: 'blocked', word: `Not allowed: ${label}` }
      : { tone: 'neutral', word: `Not now: ${label}` };
  }
  return { tone: 'attention', word: waitsText(outlook.waits) };
}

/** `Address needed`, `Needs state text and 1 more`. */
export function waitsText(waits: LetterRow['waits']): string {
  const labels = [...new Set(waits.map(({ kind }) => waitLabels[kind]))];
  const [first = 'Waits'] = labels;
  return labels.length > 1 ? `${first} and ${labels.length - 1} more` : first;
}

/** Every reason and caution in full; empty when there is none. */
export function outlookReasons(outlook: LetterOutlook): readonly string[] {
  if (outlook.kind === 'refused') return outlook.reasons;
  const waits = outlook.kind === 'waits' ? outlook.waits.map(({ message }) => message) : [];
  return [...waits, ...outlook.cautions];
}

/** What answers "why?" for a letter that rules forbid. */
export function whyLetter(outlook: LetterOutlook, pack: RulePack): Explanation | undefined {
  if (outlook.kind !== 'refused') return undefined;
  const { reasons, ruleIds } = outlook;
  return explainRules({ verdict: outlookLook(outlook).word, ruleIds, texts: reasons }, pack);
}

const stateLooks: Readonly<Record<Exclude<LetterState, 'waiting' | 'printed'>, Look>> = {
  queued: { tone: 'next', word: 'Ready to print' },
  mailed: { tone: 'done', word: 'Mailed' },
  returned: { tone: 'attention', word: 'Returned' },
  cancelled: { tone: 'neutral', word: 'Cancelled' },
};

/** Where a letter is, what comes next, or what keeps it there. */
export function letterLook(letter: LetterRow, today: string): Look {
  const { state, waits, isLate, stop, type, mailingDate } = letter;
  if (stop) return { tone: 'blocked', word: `Do not mail: ${stop.label}` };
  if (isLate) return { tone: 'attention', word: 'Date has passed' };
  if (state === 'waiting') return { tone: 'attention', word: waitsText(waits) };
  if (state !== 'printed') return stateLooks[state];
  const isNotice = type === 'validation_notice';
  return {
    tone: 'next',
    word: isNotice ? `Mail by ${dayText(mailingDate, today)}` : 'To be mailed',
  };
}

/** What an agent should know of a letter beyond its row. */
export function letterReasons(letter: LetterRow, today: string): readonly string[] {
  if (letter.stop) return [letter.stop.reason, 'Take the paper out and cancel the letter.'];
  if (letter.isLate) {
    const on = dayText(letter.mailingDate, today);
    return [`It states ${on} as its mailing date, which has passed. Make it again.`];
  }
  if (letter.state === 'waiting') return letter.waits.map(({ message }) => message);
  return letter.reason === '' ? [] : [letter.reason];
}

export type CappedCount = { readonly count: number; readonly isMore: boolean };

/** `412`, `1,000+`. */
export function countText({ count, isMore }: CappedCount): string {
  return `${count.toLocaleString('en-US')}${isMore ? '+' : ''}`;
}
