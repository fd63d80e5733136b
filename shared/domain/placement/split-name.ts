/** A name that a host sends in one cell, taken apart for greeting and search. */

export type SplitName = {
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly suffix: string;
};

const suffixes = new Set(['JR', 'SR', 'II', 'III', 'IV', 'V', 'ESQ', 'MD', 'PHD']);

const businessWords =
  /(?:^|[\s,.])(?:llc|l\.l\.c|inc|incorporated|corp|corporation|co|company|ltd|limited|lp|llp|pllc|pc)\.?$/i;

/** True for names that end as registered businesses do (`Riverside Plumbing LLC`). */
export function isBusinessName(name: string): boolean {
  return businessWords.test(name);
}

function isSuffix(word: string | undefined): boolean {
  return word !== undefined && suffixes.has(word.replaceAll('.', '').toUpperCase());
}

/**
 * `Garcia, Maria Luisa` and `Maria Luisa Garcia Jr.` both come apart; a single word is a last name.
 * With no comma the last word is the last name.
 */
export function splitName(text: string): SplitName {
  const [before = '', ...after] = text.split(',').map((part) => part.trim());
  const words = before.split(/\s+/).filter((word) => word !== '');
  const rest = after.flatMap((part) => part.split(/\s+/)).filter((word) => word !== '');
  let suffix = '';
  for (const list of [rest, words]) {
    if (suffix === '' && list.length > 0 && isSuffix(list.at(-1))) {
      if (list === words && words.length === 1) continue;
      suffix = list.pop() ?? '';
    }
  }
  if (rest.length > 0) {
    const [firstName = '', ...middle] = rest;
    return { firstName, middleName: middle.join(' '), lastName: words.join(' '), suffix };
  }
  const lastName = words.pop() ?? '';
  const [firstName = '', ...middle] = words;
  return { firstName, middleName: middle.join(' '), lastName, suffix };
}
