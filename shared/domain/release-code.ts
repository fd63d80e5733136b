/**
 * A supervisor's single-use codes as they stand on paper: a line such as `7KQM-12` names sheet and number,
 * beside it stands a code such as `9F3-K2M-7QX`. Pure; randomness comes from the caller.
 */
import { codeAlphabet, codeOf, tidyCode } from './typed-code.ts';

/** Characters of 5 bits that are random; one more checks them. */
export const randomCharacters = 8;
export const sheetNameCharacters = 4;
export const mostCodes = 40;

/** Five wrong codes withdraw a sheet: of 2^40 codes that many are as good as none. */
export const mostWrongCodes = 5;

/** Seconds to wait after so many wrong codes of a sheet: 2, 4, 8, 16. */
export function waitSeconds(wrongCodes: number): number {
  return wrongCodes === 0 ? 0 : 2 ** wrongCodes;
}

/** A number of GF(32), modulo the primitive polynomial x^5 + x^2 + 1, times x. */
function timesX(value: number): number {
  return (value << 1) ^ (value & 16 ? 0b100101 : 0);
}

/** The code's characters as the coefficients of a polynomial, its value at x. */
function valueAtX(code: string): number {
  let value = 0;
  for (const character of code) value = timesX(value) ^ codeAlphabet.indexOf(character);
  return value;
}

/** @param bytes random, one for each character; @returns nine characters, the last of which checks the others */
export function makeReleaseCode(bytes: Uint8Array): string {
  const code = codeOf(bytes.subarray(0, randomCharacters));
  return `${code}${codeAlphabet[timesX(valueAtX(code))]}`;
}

const codePattern = new RegExp(`^[${codeAlphabet}]{${randomCharacters + 1}}$`);

/** True for nine characters that agree: one mistyped and any two exchanged are found. */
export function isReleaseCode(tidied: string): boolean {
  return codePattern.test(tidied) && valueAtX(tidied) === 0;
}

/** `9F3-K2M-7QX` */
export function groupCode(code: string): string {
  return code.replace(/(.{3})(?=.)/g, '$1-');
}

/** A place on a sheet. */
export type CodeLine = { readonly sheet: string; readonly number: number };

/** `7KQM-12` */
export function lineText({ sheet, number }: CodeLine): string {
  return `${sheet}-${number}`;
}

const linePattern = new RegExp(`^([${codeAlphabet}]{${sheetNameCharacters}})([0-9]{1,2})$`);

/** The line that was typed, with or without its dash; undefined when it is none. */
export function parseLine(text: string): CodeLine | undefined {
  const [, sheet, digits] = linePattern.exec(tidyCode(text)) ?? [];
  const number = Number(digits);
  if (sheet === undefined || number < 1 || number > mostCodes) return undefined;
  return { sheet, number };
}
