/**
 * Text cells: padding and the wrappings that spreadsheets put around cells removed, control characters
 * and sensitive numbers refused. Leading zeros stay.
 */
import { findSensitiveNumber } from '../sensitive-text.ts';
import { type Refusal, refuse } from './cell.ts';

/** Characters a cell may hold at most; longer ones are damage or an attack. */
export const longestCell = 10_000;

const longestIdentifier = 64;
const longestLine = 200;

const equalsSign = 61;
const apostrophe = 39;

/** `="00123"`, how exports keep a spreadsheet from eating zeros. */
const quotedFormula = /^="([^"]*)"$/;

/** The apostrophe that a rejected.csv puts before what a spreadsheet would run. */
const harmlessQuote = /^'(?=[=+\-@\t\r]|$)/;

/** What shows nothing on a screen. Bidirectional overrides are not taken for nothing: they are refused. */
const blank = /(?![\u202a-\u202e\u2066-\u2069])[\s\u2800\p{Default_Ignorable_Code_Point}]/u;

/** False for printable ASCII without a second look. */
function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x7f) return code === 32 || (code >= 9 && code <= 13);
  return blank.test(text.charAt(index));
}

function withoutBlankEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return end - start === text.length ? text : text.slice(start, end);
}

/**
 * What a cell says, before anything asks whether it is empty: padding and invisible characters around it
 * gone, `="0012"` and the apostrophe of a rejected.csv unwrapped.
 */
export function cleanCell(text: string): string {
  if (text === '') return text;
  const plain = withoutBlankEdges(text);
  const start = plain.charCodeAt(0);
  if (start !== equalsSign && start !== apostrophe) return plain;
  const bare = withoutBlankEdges(plain.replace(harmlessQuote, ''));
  return withoutBlankEdges(quotedFormula.exec(bare)?.[1] ?? bare);
}

/** The usual cell: nothing to fold, nothing to refuse but sensitive numbers. */
const printableAscii = /^[ -~]*$/;

/**
 * Everything a line of text cannot hold: controls, bidirectional overrides (they make text read as
 * what it is not), U+FFFD (a byte that did not belong to the file's encoding), lone surrogates.
 */
const forbidden = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u;
const lineBreak = /[ \t]*(?:\r\n?|[\n\u2028\u2029])[ \t]*/g;
const invisible = /[\u200b\u2060\ufeff]/g;

function checkCharacters(text: string): Refusal | undefined {
  const found = forbidden.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0);
  if (code === 0xfffd) return refuse('A character could not be read in the encoding of this file.');
  return refuse(
    `Holds a control character (U+${code.toString(16).toUpperCase().padStart(4, '0')}). Remove it.`,
  );
}

const anyNumeral = /\p{N}/u;

/** False only for text that surely holds neither a card number nor an SSN: most cells. */
function mayHoldSensitive(text: string): boolean {
  if (text.length < 9) return false;
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) return anyNumeral.test(text);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= 13 || (digits >= 9 && digits < text.length);
}

/** Card numbers and full SSNs. */
export function checkSensitive(text: string): Refusal | undefined {
  const found = mayHoldSensitive(text) ? findSensitiveNumber(text) : undefined;
  if (found === undefined) return undefined;
  return refuse(
    found === 'card'
      ? 'Holds what looks like a payment card number. Remove it from the file.'
      : 'Holds what looks like a full Social Security number. Remove it from the file.',
  );
}

function tooLong(limit: number): Refusal {
  return refuse(`Longer than ${limit.toLocaleString('en-US')} characters.`);
}

function checkText(text: string, limit: number): string | Refusal {
  if (text.length > limit) return tooLong(limit);
  if (printableAscii.test(text)) return checkSensitive(text) ?? text;
  return (
    checkCharacters(text) ?? checkSensitive(text) ?? text.normalize('NFC').replace(invisible, '')
  );
}

/** One line of text: line breaks and tabs inside become one space. At most 200 characters. */
export function parseLine(text: string): string | Refusal {
  if (printableAscii.test(text)) return checkText(text, longestLine);
  return checkText(text.replace(lineBreak, ' ').replaceAll('\t', ' '), longestLine);
}

/** Free text: line breaks are kept as `\n`, tabs become spaces. At most 10,000 characters. */
export function parseNotes(text: string): string | Refusal {
  if (printableAscii.test(text)) return checkText(text, longestCell);
  if (text.length > longestCell) return tooLong(longestCell);
  const folded = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return checkText(folded, longestCell);
}

/** Digits that a spreadsheet was told to keep as text: `'0012` gives `0012`. */
export function unquoteDigits(text: string): string {
  return text.charCodeAt(0) === apostrophe ? text.replace(/^'(?=[\d(])/, '').trim() : text;
}

/** Four characters that stand for hidden digits, as in `****1111`: two accounts can share what is left. */
const masked = /(?:[*#•][ -]?){4}/;

/**
 * A code or account number, as text. Refuses what a spreadsheet made of a long number (`1.23457E+15`)
 * and masked numbers: the digits are gone. At most 64 characters.
 */
export function parseIdentifier(text: string): string | Refusal {
  const identifier = unquoteDigits(text);
  if (identifier.includes('+') && /^\d(?:\.\d+)?E\+\d+$/i.test(identifier)) {
    return refuse('A spreadsheet has shortened this number. Export the column as text.');
  }
  if (masked.test(identifier)) {
    return refuse('Some of its digits are hidden. Write it in full, as the client knows it.');
  }
  if (identifier.includes('\n')) return refuse('Holds a line break. Remove it.');
  return checkText(identifier, longestIdentifier);
}
