/**
 * Finds numbers that must never be typed into the desk: payment card numbers and full Social Security
 * numbers. It says only which kind was found; the number itself goes nowhere.
 */
import { holdsCardNumber } from './card-numbers.ts';
import { foldDigits } from './plain-digits.ts';
import { holdsSocialSecurityNumber } from './social-security-numbers.ts';

export type SensitiveNumber = 'card' | 'ssn';

/** Printable ASCII with at most eight digits, one less than the shortest number looked for. */
const tooFewDigits = /^(?:[ -/:-~]*\d){0,8}[ -/:-~]*$/;

/**
 * `card`: 13 to 19 digits that pass Luhn, single spaces or hyphens between them allowed, and up to three
 * separators of any kind between groups as printed on cards.
 * `ssn`: three, two and four digits with separators, or nine digits after "SSN", "social" or "tax id".
 * Full-width and other Unicode digits count as digits. Lists of dates, telephone numbers and amounts are
 * neither.
 */
export function findSensitiveNumber(text: string): SensitiveNumber | undefined {
  if (tooFewDigits.test(text)) return undefined;
  const folded = foldDigits(text);
  if (holdsCardNumber(folded)) return 'card';
  if (holdsSocialSecurityNumber(folded)) return 'ssn';
  return undefined;
}
