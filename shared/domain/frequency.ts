/** How often something is paid, and exact conversion of amounts between frequencies. */
import { type Cents, multiplyRatio, type Rounding } from './money.ts';

export const planFrequencies = ['weekly', 'biweekly', 'semimonthly', 'monthly'] as const;
export type PlanFrequency = (typeof planFrequencies)[number];

export const frequencies = [...planFrequencies, 'yearly'] as const;
export type Frequency = (typeof frequencies)[number];

/** Payments in a year. */
export const periodsPerYear: Readonly<Record<Frequency, bigint>> = {
  weekly: 52n,
  biweekly: 26n,
  semimonthly: 24n,
  monthly: 12n,
  yearly: 1n,
};

/** As spoken: "every two weeks". */
export const frequencyWords: Readonly<Record<Frequency, string>> = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  semimonthly: 'twice a month',
  monthly: 'every month',
  yearly: 'every year',
};

/** Cents per payment as cents per month, e.g. weekly times 52/12. */
export function toMonthly(amount: Cents, frequency: Frequency, rounding: Rounding): Cents {
  return multiplyRatio(amount, periodsPerYear[frequency], 12n, rounding);
}

/** Cents per month as cents per payment, e.g. weekly times 12/52. */
export function fromMonthly(monthly: Cents, frequency: Frequency, rounding: Rounding): Cents {
  return multiplyRatio(monthly, 12n, periodsPerYear[frequency], rounding);
}

/** How many payments fit into that many months, e.g. 52 weekly ones into 12. */
export function paymentsWithin(frequency: PlanFrequency, months: number): number {
  return Number((BigInt(months) * periodsPerYear[frequency]) / 12n);
}
