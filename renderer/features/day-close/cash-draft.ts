/** What was typed while counting, and what it comes to. Pure: the screen only shows it. */
import {
  type CashCount,
  cashDifference,
  countedCash,
  denominations,
  mostPieces,
} from '../../../shared/domain/cash-count.ts';
import { type Cents, cents } from '../../../shared/domain/money.ts';

/** Typed text by denomination in cents; what was not typed is missing. */
export type CashDraft = Readonly<Record<string, string>>;

export const emptyDraft: CashDraft = {};

export type CountReading = {
  /** Undefined while the text is no count. */
  readonly count: number | undefined;
  readonly problem: string | undefined;
};

/** Reads how many pieces there are; nothing typed is none. */
export function readCount(text: string): CountReading {
  const digits = text.trim().replaceAll(',', '');
  if (digits === '') return { count: 0, problem: undefined };
  if (!/^\d{1,9}$/.test(digits)) return { count: undefined, problem: 'Enter a whole number.' };
  const count = Number(digits);
  if (count > mostPieces) {
    return { count: undefined, problem: `At most ${mostPieces.toLocaleString('en-US')}.` };
  }
  return { count, problem: undefined };
}

/** Amount of one denomination; undefined while its text is no count. */
export function amountOf(denominationCents: number, draft: CashDraft): Cents | undefined {
  const { count } = readCount(draft[denominationCents] ?? '');
  return count === undefined ? undefined : cents(count * denominationCents);
}

/** The counts of a draft, without pieces that were not found. */
export function countsOf(draft: CashDraft): CashCount[] {
  return denominations
    .map(({ cents: denominationCents }) => {
      const { count = 0 } = readCount(draft[denominationCents] ?? '');
      return { denominationCents, count };
    })
    .filter(({ count }) => count > 0);
}

/** True once anything was typed. */
export function isCounted(draft: CashDraft): boolean {
  return Object.values(draft).some((text) => text.trim() !== '');
}

/** The name of the first field that keeps the day from being closed. */
export function firstMistake(
  draft: CashDraft,
  told: { readonly difference: Cents; readonly reason: string },
): string | undefined {
  const wrong = denominations.find(({ cents: size }) => readCount(draft[size] ?? '').problem);
  if (wrong) return `count-${wrong.cents}`;
  return told.difference !== 0 && told.reason.trim() === '' ? 'reason' : undefined;
}

export type CountState = {
  readonly counted: Cents;
  /** Counted less expected. */
  readonly difference: Cents;
  readonly verdict: 'agrees' | 'over' | 'short' | 'not-counted';
};

export function stateOf(draft: CashDraft, expected: Cents): CountState {
  const counted = countedCash(countsOf(draft));
  const difference = cashDifference(expected, counted);
  if (difference === 0) return { counted, difference, verdict: 'agrees' };
  if (!isCounted(draft)) return { counted, difference, verdict: 'not-counted' };
  return { counted, difference, verdict: difference > 0 ? 'over' : 'short' };
}
