/**
 * Says which characters of a text cannot be printed, so that a name never comes out as boxes.
 */
import type { Fonts } from './fonts.ts';

/** Control, format, private and unassigned code points; the two joiners of Indic scripts may pass. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;
const joiners = new Set(['\u200c', '\u200d']);

/** Composed letters where Unicode has them: the form in which text is checked and drawn. */
export const composed = (text: string): string => text.normalize('NFC');

/** The distinct characters that lack a glyph in either weight, in order of appearance. */
export function missingCharacters(text: string, fonts: Fonts): readonly string[] {
  const printable = printableIn(fonts);
  const missing = new Set<string>();
  for (const character of composed(text)) {
    if (!printable.has(character)) missing.add(character);
  }
  return [...missing];
}

const known = new WeakMap<Fonts, ReadonlySet<string>>();

/** Every character that both weights can show. */
function printableIn(fonts: Fonts): ReadonlySet<string> {
  const before = known.get(fonts);
  if (before !== undefined) return before;
  const bold = new Set(fonts.bold.font.characterSet);
  const characters = fonts.regular.font.characterSet
    .filter((codePoint) => bold.has(codePoint))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => !unprintable.test(character) || joiners.has(character));
  const printable = new Set(characters);
  known.set(fonts, printable);
  return printable;
}

/** Names a character for a message: itself where it can be shown, and its code point. */
export function describeCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return unprintable.test(character) ? code : `${character} (${code})`;
}
