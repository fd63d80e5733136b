/** What the desk gave out after a backup, as it is asked for where nothing but the backup knows. */
import type { ErrorValue } from '../../../shared/errors.ts';
import type { RestoreInput } from './unlock.mutations.ts';

type LastGiven = NonNullable<RestoreInput['lastGiven']>;

/** The last numbers the backup itself holds: the least that can be true. */
export type AskedFor = LastGiven;

export type LastGivenDraft = { readonly receiptNumber: string; readonly batchSequence: string };

export const emptyLastGiven: LastGivenDraft = { receiptNumber: '', batchSequence: '' };

/** What is asked for, when an error asks. */
export function askedFor(error: ErrorValue | undefined): AskedFor | undefined {
  const { ask, receiptNumber, batchSequence } = error?.details ?? {};
  if (ask !== 'lastGiven') return undefined;
  if (typeof receiptNumber !== 'number' || typeof batchSequence !== 'number') return undefined;
  return { receiptNumber, batchSequence };
}

/** Digits, also behind a device's prefix: `D1-000123` and `123` are the same receipt. */
function readNumber(text: string): number | undefined {
  const [, digits] = /^(?:[A-Za-z0-9]{1,6}-)?(\d{1,6})$/.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The numbers of the draft, or what is wrong with each field, in a sentence. */
export function readLastGiven(
  draft: LastGivenDraft,
  least: AskedFor,
): { readonly value: LastGiven } | { readonly problems: Partial<LastGivenDraft> } {
  const receiptNumber = readNumber(draft.receiptNumber);
  const batchSequence = readNumber(draft.batchSequence);
  const problems: { receiptNumber?: string; batchSequence?: string } = {};
  if (receiptNumber === undefined || receiptNumber < least.receiptNumber) {
    problems.receiptNumber = `Enter a receipt number from ${least.receiptNumber} up.`;
  }
  if (batchSequence === undefined || batchSequence < least.batchSequence) {
    problems.batchSequence = `Enter a batch number from ${least.batchSequence} up.`;
  }
  if (receiptNumber === undefined || batchSequence === undefined) return { problems };
  if (Object.keys(problems).length > 0) return { problems };
  return { value: { receiptNumber, batchSequence } };
}
