/** Amounts and rates: a point before the decimals, never through floats. */
import { type Cents, cents, parseMoney } from '../money.ts';
import { type Refusal, refuse } from './cell.ts';

/** The sum of a million such amounts is still a safe integer. */
const largest = 99_999_999_99;

/** `1234.56`, `1234`, `.50` and `1234.`, the usual cases, without regular expressions; undefined for anything else. */
function plainCents(text: string): number | undefined {
  const length = text.length;
  if (length === 0 || length > 11) return undefined;
  let value = 0;
  let point = -1;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && length > 1) point = index;
    else return undefined;
  }
  if (point < 0) return value * 100;
  const decimals = length - point - 1;
  if (decimals === 2) return value;
  if (decimals === 1) return value * 10;
  return decimals === 0 ? value * 100 : undefined;
}

/** `$.50` as `$0.50` and `$1,234.` as `$1,234`: hosts leave out what is zero. */
function withWholePart(text: string): string {
  return text.replace(/(^|[($ -])\.(?=\d)/, '$10.').replace(/(\d)\.(\)?)$/, '$1$2');
}

/**
 * An amount in cents, sign included. Accepts what parseMoney does and says what is wrong otherwise.
 */
export function parseAmount(text: string): Cents | Refusal {
  const amount = plainCents(text) ?? parseMoney(withWholePart(text));
  if (amount === undefined) {
    return /\.\d{3,}\)?$/.test(text)
      ? refuse('More than two decimals.')
      : refuse('Not an amount. Write it like 1234.50, with a point before the cents.');
  }
  if (Math.abs(amount) > largest) return refuse('Larger than 99,999,999.99.');
  return cents(amount);
}

/** Amounts that may not be below zero. */
export function parseAmountFromZero(text: string): Cents | Refusal {
  const amount = parseAmount(text);
  return typeof amount === 'number' && amount < 0 ? refuse('Below zero.') : amount;
}

const percent = /^(\d{1,3})(?:\.(\d{1,4}))?\s*%?$/;

/** Percent with at most four decimals, as whole ten-thousandths of a percent: `12.5` gives 125000. */
export function parseRate(text: string): number | Refusal {
  const match = percent.exec(text);
  if (match === null) {
    return /\.\d{5,}\s*%?$/.test(text)
      ? refuse('More than four decimals.')
      : refuse('Not a yearly rate in percent. Write it like 12.5.');
  }
  return Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'));
}
