/** Folds the many ways of writing digits, spaces and dashes into ASCII, before text is searched for numbers. */

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** Unicode keeps decimal digits in unbroken rows of ten, zero first; the place in the row is the value. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let place = 0;
  while (isDigit(code - place - 1)) place += 1;
  return String(place % 10);
}

/**
 * NFKC, then every decimal digit as 0-9, every dash as `-`, every space character as a space;
 * invisible format characters are dropped.
 */
export function foldDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, digitValue);
}
