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

/** What people read out to name a number. */
const tailLength = 4;

/** How an account number is indexed: as written, in one piece, and by its last four characters. */
export function searchableNumber(number: string): string {
  const piece = compact(number);
  const written = piece === number ? number : `${number} ${piece}`;
  return piece.length > tailLength ? `${written} ${piece.slice(-tailLength)}` : written;
}

/** How telephone numbers are indexed: in full, without the area code, and by their last four digits. */
export function searchablePhones(digits: readonly string[]): string {
  return digits.flatMap((number) => [number, number.slice(3), number.slice(-tailLength)]).join(' ');
}

const apostrophe = /['’ʼ`]/;

/** How a name is indexed: as written, and words with an apostrophe also without it. */
export function searchableName(name: string): string {
  if (!apostrophe.test(name)) return name;
  const joined = name.split(/\s+/).filter((word) => apostrophe.test(word));
  return [name, ...joined.map((word) => word.replaceAll(new RegExp(apostrophe, 'g'), ''))].join(
    ' ',
  );
}
