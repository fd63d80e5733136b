/** State, ZIP, phone, email and the last four of the SSN. Refuses rather than guesses. */
import { normalizePhone } from '../phone.ts';
import { type Refusal, refuse } from './cell.ts';
import { checkSensitive, unquoteDigits } from './cell-text.ts';
import { stateNames, zipZeros } from './states.ts';

const codeByState: ReadonlyMap<string, string> = new Map(
  Object.entries(stateNames).flatMap(([code, name]) => [
    [code, code],
    [name.toUpperCase(), code],
  ]),
);

/** A two-letter postal code, from the code or the full name in any case. */
export function parseState(text: string): string | Refusal {
  const code = codeByState.get(text) ?? codeByState.get(text.toUpperCase());
  return code ?? refuse('Not a state of the United States. Use the two-letter code.');
}

const fiveDigits = /^\d{5}$/;
const anyZip = /^(\d{5})(?:[- ]?(\d{4}))?$/;
const shortZip = /^(\d{3,4})(?:-(\d{4}))?$/;
const shortZipFour = /^(\d{4})(\d{4})$/;

/**
 * `12345` or `12345-6789`. A ZIP that lost its leading zeros in a spreadsheet is repaired only when the
 * state's ZIPs start with so many zeros.
 */
export function parseZip(text: string, state: string | null): string | Refusal {
  const zip = unquoteDigits(text);
  if (fiveDigits.test(zip)) return zip;
  const match = anyZip.exec(zip);
  if (match !== null) return match[2] === undefined ? zip : `${match[1]}-${match[2]}`;
  const short = shortZip.exec(zip) ?? shortZipFour.exec(zip);
  const digits = short?.[1];
  if (digits !== undefined && 5 - digits.length <= (zipZeros[state ?? ''] ?? 0)) {
    const four = short?.[2];
    return `${digits.padStart(5, '0')}${four === undefined ? '' : `-${four}`}`;
  }
  return refuse('Not a ZIP code. Write five digits or ZIP+4, with leading zeros.');
}

const usualPhone = /^(?:\(([2-9]\d\d)\)|([2-9]\d\d))[ .-]{0,2}([2-9]\d\d)[ .-]?(\d{4})$/;

const withExtension = /^(.*\d)[ ,;]*(?:extension|ext|x)[ .:]*(\d{1,6})$/i;

/** The extension behind a number, as in `219-555-0142 x12`. */
export function phoneExtension(text: string): string | undefined {
  return withExtension.exec(text)?.[2];
}

/** Ten digits of a valid North American number; an extension behind them is dropped. */
export function parsePhone(text: string): string | Refusal {
  const usual = usualPhone.exec(text);
  if (usual !== null) {
    const [, inParentheses, bare, exchange = '', line = ''] = usual;
    const area = inParentheses ?? bare ?? '';
    if (!area.endsWith('11') && !exchange.endsWith('11')) return area + exchange + line;
  }
  return (
    normalizePhone(unquoteDigits(withExtension.exec(text)?.[1] ?? text)) ??
    refuse('Not a US phone number of ten digits. Leave it empty when it is not known.')
  );
}

const email = /^[^\s\p{C}@,;<>"()]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu;

/** One address such as `maria@example.com`; lists and display names are refused. */
export function parseEmail(text: string): string | Refusal {
  if (text.length > 254 || !email.test(text)) return refuse('Not an email address.');
  return checkSensitive(text) ?? text;
}

const fourDigits = /^\d{4}$/;
const maskedSsn = /^[x*#•]{3}[- ]?[x*#•]{2}[- ]?(\d{4})$/i;

/** Four digits, also from a masked number such as `***-**-1234`. */
export function parseSsnLast4(text: string): string | Refusal {
  const digits = unquoteDigits(text);
  if (fourDigits.test(digits)) return digits;
  const masked = maskedSsn.exec(digits)?.[1];
  if (masked !== undefined) return masked;
  return /^(?:\d[- ]?){8}\d$/.test(digits)
    ? refuse('A full Social Security number is not accepted. Send its last four digits only.')
    : refuse('Not four digits. Keep leading zeros.');
}
