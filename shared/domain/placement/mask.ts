/** Keeps card numbers and full SSNs out of reports about rejected rows. */
import { findSensitiveNumber } from '../sensitive-text.ts';

/** Every digit but the last four as `*`. */
export function maskDigits(text: string): string {
  let toKeep = 4;
  const masked = Array.from(text)
    .reverse()
    .map((character) => {
      if (!/\p{Nd}/u.test(character)) return character;
      toKeep -= 1;
      return toKeep >= 0 ? character : '*';
    });
  return masked.reverse().join('');
}

/** The text, masked when it holds a card number or a full SSN. */
export function maskSensitive(text: string): string {
  return text.length >= 9 && findSensitiveNumber(text) !== undefined ? maskDigits(text) : text;
}
