/** Counting cash by denomination, as a day close does it: what can be counted, and what a count says. */
import { AppError } from '../errors.ts';
import { type Cents, cents, sum } from './money.ts';

export type Denomination = {
  readonly cents: number;
  /** How people call the pieces: `$20 bills`. */
  readonly label: string;
};

/** Largest first. A dollar counts the same as bill or coin. */
export const denominations: readonly Denomination[] = [
  { cents: 10_000, label: '$100 bills' },
  { cents: 5_000, label: '$50 bills' },
  { cents: 2_000, label: '$20 bills' },
  { cents: 1_000, label: '$10 bills' },
  { cents: 500, label: '$5 bills' },
  { cents: 200, label: '$2 bills' },
  { cents: 100, label: '$1 bills and coins' },
  { cents: 50, label: 'Half dollars' },
  { cents: 25, label: 'Quarters' },
  { cents: 10, label: 'Dimes' },
  { cents: 5, label: 'Nickels' },
  { cents: 1, label: 'Pennies' },
];

/** More pieces of one kind than a desk ever holds. */
export const mostPieces = 100_000;

export type CashCount = {
  readonly denominationCents: number;
  readonly count: number;
};

export function isDenomination(value: number): boolean {
  return denominations.some(({ cents: size }) => size === value);
}

/** What the pieces add up to. @throws AppError `invalid-input` when a denomination is named twice */
export function countedCash(counts: readonly CashCount[]): Cents {
  const named = new Set(counts.map(({ denominationCents }) => denominationCents));
  if (named.size !== counts.length) {
    throw new AppError('invalid-input', 'Each denomination is counted once.');
  }
  return sum(counts.map(({ denominationCents, count }) => cents(denominationCents * count)));
}

/** Counted less expected: above zero there is too much, below too little. */
export function cashDifference(expected: Cents, counted: Cents): Cents {
  return cents(counted - expected);
}
