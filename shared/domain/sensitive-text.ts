/**
 * Finds numbers that must never be typed into the desk: payment card numbers and full Social Security
 * numbers. It says only which kind was found; the number itself goes nowhere.
 */
import { foldDigits } from './plain-digits.ts';

export type SensitiveNumber = 'card' | 'ssn';

/** ISO/IEC 7812-1, annex B: the check digit of card numbers. */
function passesLuhn(digits: string): boolean {
  let total = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}

function isCard(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits);
}

const digitRun = /\d(?:[ -]?\d)*/g;

/** Groups as printed on cards, found even when other numbers follow or precede them, as an expiry date does. */
const printedGroups = [
  /(?<!\d|\d{4}[ -])(?=([2-6]\d{3}[ -]\d{4}[ -]\d{4}[ -]\d{1,4})(?!\d))/g,
  /(?<!\d|\d{4}[ -])(?=([2-6]\d{3}[ -]\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,3})(?!\d))/g,
  /(?<!\d|\d{4}[ -])(?=([2-6]\d{3}[ -]\d{6}[ -]\d{4,5})(?!\d))/g,
];

function holdsCard(text: string): boolean {
  const candidates = [
    ...(text.match(digitRun) ?? []),
    ...(text.match(/\d+/g) ?? []),
    ...printedGroups.flatMap((shape) => [...text.matchAll(shape)].map((match) => match[1] ?? '')),
  ];
  return candidates.some((run) => isCard(run.replace(/[ -]/g, '')));
}

const separatedSsn = /(?<!\d|\d-)(\d{3})(?: ?- ?| )(\d{2})(?: ?- ?| )(\d{4})(?!\d|-\d)/g;
const namedSsn =
  /(?:ssn|s\.s\.n\.?|social)(?:\s|security|number|num|no|is|was|full|[#:=.,'"()-])*(\d(?:[ -]?\d){8})(?!\d)/gi;

/** Never issued: area 000, 666 and 900-999, group 00, serial 0000 (20 CFR 422.103 and SSA practice). */
function isIssuable(digits: string): boolean {
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

function holdsSsn(text: string): boolean {
  const separated = [...text.matchAll(separatedSsn)].map((match) => match.slice(1).join(''));
  const named = [...text.matchAll(namedSsn)].map((match) => (match[1] ?? '').replace(/[ -]/g, ''));
  return [...separated, ...named].some(isIssuable);
}

/** Printable ASCII with at most eight digits, one less than the shortest number looked for. */
const tooFewDigits = /^(?:[ -/:-~]*\d){0,8}[ -/:-~]*$/;

/**
 * `card`: 13 to 19 digits that pass Luhn, single spaces or hyphens between them allowed.
 * `ssn`: three, two and four digits with separators, or nine digits after "SSN" or "social".
 * Full-width and other Unicode digits count as digits.
 */
export function findSensitiveNumber(text: string): SensitiveNumber | undefined {
  if (tooFewDigits.test(text)) return undefined;
  const folded = foldDigits(text);
  if (holdsCard(folded)) return 'card';
  if (holdsSsn(folded)) return 'ssn';
  return undefined;
}
