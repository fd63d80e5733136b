/**
 * What of a text can be printed. A receipt must be made for whoever pays: names in letters that the
 * fonts lack give way to words that say whose account it is.
 */
import { AppError } from '../../../shared/errors.ts';
import { type FontOptions, type Fonts, loadFonts } from './layout/fonts.ts';
import { missingCharacters } from './layout/glyphs.ts';

/** The characters of a text that no document can show, capitals included. */
export function unprintableIn(text: string, fonts: Fonts): readonly string[] {
  return missingCharacters(text + text.toUpperCase(), fonts);
}

export type Unprintable = (text: string) => readonly string[];

/** Everything passes when the fonts are missing: then no paper is made at all, and payments still post. */
export function unprintableWith(options: FontOptions): Unprintable {
  let fonts: Fonts;
  try {
    fonts = loadFonts(options);
  } catch (error) {
    if (error instanceof AppError && error.code === 'io-failed') return () => [];
    throw error;
  }
  return (text) => unprintableIn(text, fonts);
}

const letter = /[\p{L}\p{N}]/u;

/**
 * The text without marks and pictures that cannot be printed, such as an emoji; the substitute when a
 * letter would be lost or nothing would be left.
 */
export function printableOr(text: string, unprintable: Unprintable, substitute: string): string {
  const lost = new Set(unprintable(text));
  if (lost.size === 0) return text;
  if ([...lost].some((character) => letter.test(character))) return substitute;
  const kept = [...text.normalize('NFC')].filter((character) => !lost.has(character));
  return kept.join('').replace(/ {2,}/g, ' ').trim() || substitute;
}
