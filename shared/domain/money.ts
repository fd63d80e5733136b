/**
 * Money is a whole number of cents. Text is read digit by digit, never through floats;
 * rates are integers multiplied in bigint and divided with a named rounding.
 */
import { AppError } from '../errors.ts';

declare const centsBrand: unique symbol;

/** A safe integer number of US cents; negative means the other direction. */
export type Cents = number & { readonly [centsBrand]: true };

/** Asserts that a number is a whole, safe amount of cents. @throws AppError `invalid-input` */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) {
    throw new AppError('invalid-input', 'An amount must be a whole number of cents.');
  }
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO: Cents = cents(0);

/** The largest single amount that is typed into the desk: one hundred million dollars. */
export const mostAmount = cents(10_000_000_000);

/** @throws AppError `invalid-input` when a running total leaves the safe integers */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = ZERO;
  for (const amount of amounts) total = cents(total + amount);
  return total;
}

const grouped = /^\d{1,3}(,\d{3})+$/;
const plain = /^\d+$/;

/**
 * Reads `1234.5`, `1,234.50`, `$1,234.50`, `-12.00` and `(12.00)`; at most two decimals.
 * Returns undefined for anything else, including empty text, exponents and amounts beyond a safe integer.
 */
export function parseMoney(text: string): Cents | undefined {
  let body = text.trim();
  let negative = false;
  if (body.startsWith('(') && body.endsWith(')')) {
    negative = true;
    body = body.slice(1, -1).trim();
  }
  if (body.startsWith('-') && !negative) {
    negative = true;
    body = body.slice(1).trim();
  }
  if (body.startsWith('$')) body = body.slice(1).trim();
  const [whole, fraction, ...rest] = body.split('.');
  if (whole === undefined || rest.length > 0) return undefined;
  if (!plain.test(whole) && !grouped.test(whole)) return undefined;
  if (fraction !== undefined && !/^\d{1,2}$/.test(fraction)) return undefined;
  const digits = whole.replaceAll(',', '') + (fraction ?? '').padEnd(2, '0');
  const value = Number(digits);
  if (!Number.isSafeInteger(value)) return undefined;
  return cents(negative ? -value : value);
}

/** `-1234.50`: no grouping, two places; the form exports use. */
export function toDecimalText(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** `$1,234.50`, negative as `−$1,234.50` with a true minus sign; for people. */
export function formatMoney(amount: Cents): string {
  const [whole = '0', fraction = '00'] = toDecimalText(cents(Math.abs(amount))).split('.');
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}$${withCommas}.${fraction}`;
}

export type Rounding = 'half-up' | 'down' | 'up';

/** `amount * numerator / denominator` in bigint, rounded as named (half-up is away from zero). */
export function multiplyRatio(
  amount: Cents,
  numerator: bigint,
  denominator: bigint,
  rounding: Rounding,
): Cents {
  if (denominator <= 0n) throw new AppError('internal', 'A ratio needs a positive denominator.');
  const product = BigInt(amount) * numerator;
  const negative = product < 0n;
  const size = negative ? -product : product;
  const quotient = size / denominator;
  const remainder = size % denominator;
  const bump =
    remainder > 0n &&
    (rounding === 'up' || (rounding === 'half-up' && remainder * 2n >= denominator));
  const rounded = quotient + (bump ? 1n : 0n);
  return cents(Number(negative ? -rounded : rounded));
}

/**
 * Splits an amount into `parts` whole amounts that sum to it exactly;
 * earlier parts are never smaller than later ones by more than one cent.
 */
export function splitEvenly(amount: Cents, parts: number): readonly Cents[] {
  if (!Number.isSafeInteger(parts) || parts < 1) {
    throw new AppError('invalid-input', 'Split an amount into at least one part.');
  }
  const base = Math.trunc(amount / parts);
  const extra = amount - base * parts;
  const step = Math.sign(extra);
  return Array.from({ length: parts }, (_, index) =>
    cents(base + (index < Math.abs(extra) ? step : 0)),
  );
}
