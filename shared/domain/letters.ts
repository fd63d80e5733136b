/** The letters a desk makes, the states they pass through, and what one may wait for. */
import { Temporal } from 'temporal-polyfill';
import type { LetterType } from '../compliance/letter-types.ts';

/** As stored, exported and asked for. */
export const letterKinds = [
  'validation_notice',
  'payment_reminder',
  'plan_agreement',
  'settlement_offer',
  'paid_in_full',
] as const satisfies readonly LetterType[];

export type LetterKind = (typeof letterKinds)[number];

export const letterTitles: Readonly<Record<LetterKind, string>> = {
  validation_notice: 'Validation notice',
  payment_reminder: 'Payment reminder',
  plan_agreement: 'Plan agreement',
  settlement_offer: 'Settlement offer',
  paid_in_full: 'Paid in full',
};

/** `waiting`: a required element is missing. `queued`: ready to print. */
export const letterStates = [
  'waiting',
  'queued',
  'printed',
  'mailed',
  'returned',
  'cancelled',
] as const;

export type LetterState = (typeof letterStates)[number];

/** What a letter waits for. */
export const waitKinds = [
  'address',
  'state-text',
  'state-duty',
  'license',
  'limitation',
  'characters',
  'space',
  'missing',
] as const;

export type WaitKind = (typeof waitKinds)[number];

/** A few words for a list. */
export const waitLabels: Readonly<Record<WaitKind, string>> = {
  address: 'Address needed',
  'state-text': 'Needs state text',
  'state-duty': 'State asks for more than text',
  license: 'License number missing',
  limitation: 'Age of the debt to be cleared',
  characters: 'Characters that cannot be printed',
  space: 'Text does not fit',
  missing: 'Something is missing',
};

export type Wait = {
  readonly kind: WaitKind;
  /** A sentence: what is missing and what to do. */
  readonly message: string;
};

/** Most letters of one printing: more would make a file that nobody can handle. */
export const mostLettersInBatch = 2000;

/** Most letters that one request makes, marks or cancels. */
export const mostLettersAtOnce = 200;

/** Days after its date on which a letter other than the notice may still go out. */
const DAYS_OF_GRACE = 7;

/**
 * Whether a letter that states this date can no longer be mailed on a day; ISO dates. A notice must leave
 * by its date: its period is counted from it (12 CFR 1006.34(b)(5)).
 */
export function isTooLate(
  letter: { readonly type: LetterKind; readonly mailingDate: string },
  on: Temporal.PlainDate,
): boolean {
  const stated = Temporal.PlainDate.from(letter.mailingDate);
  const last = letter.type === 'validation_notice' ? stated : stated.add({ days: DAYS_OF_GRACE });
  return Temporal.PlainDate.compare(on, last) > 0;
}
