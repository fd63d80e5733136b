/**
 * What an agent types, as words to search for by their beginning; telephone and account numbers also in
 * one piece. Words hold letters and digits only: nothing the agent types is read as search syntax.
 */
import { foldDigits } from './plain-digits.ts';

/** Words that must all occur. */
export type Words = readonly string[];

const mostWords = 8;
const longestWord = 60;

/** Digits with only the characters people write between them. */
const numberShape = /^\+?[\d ().\-/]+$/;

function inOnePiece(text: string): string | undefined {
  if (!numberShape.test(text)) return undefined;
  const digits = text.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length >= 4 ? digits.slice(0, longestWord) : undefined;
}

/**
 * Alternatives, each a list of words that must all occur; empty when the text holds fewer than two
 * letters or digits. `(219) 555-0142` gives `2195550142`, or `219` with `555` and `0142`.
 */
export function searchWords(text: string): readonly Words[] {
  const folded = foldDigits(text).trim();
  const words = (folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .slice(0, mostWords)
    .map((word) => word.slice(0, longestWord));
  if (words.join('').length < 2) return [];
  const piece = inOnePiece(folded);
  return piece === undefined || piece === words[0] ? [words] : [[piece], words];
}

/** Letters and digits only. */
function compact(number: string): string {
  return number.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How an account number is indexed: as written, and in one piece. */
export function searchableNumber(number: string): string {
  const piece = compact(number);
  return piece === number ? number : `${number} ${piece}`;
}

/** How telephone numbers are indexed: in full, and without the area code. */
export function searchablePhones(digits: readonly string[]): string {
  return digits.flatMap((number) => [number, number.slice(3)]).join(' ');
}
