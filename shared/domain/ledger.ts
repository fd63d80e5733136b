/**
 * The ledger of one account: signed amounts in buckets, and what they sum to.
 * Entries are only ever added; a balance is never stored here, it is always the sum.
 */
import { AppError } from '../errors.ts';
import { type Cents, cents, ZERO } from './money.ts';

export const buckets = ['principal', 'interest', 'fees', 'costs'] as const;
export type Bucket = (typeof buckets)[number];

export const entryKinds = [
  'placement',
  'interest',
  'fee',
  'cost',
  'payment',
  'adjustment',
  'direct_payment',
  'write_off',
  'reversal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One amount in one bucket: positive raises what is owed, negative lowers it. */
export type LedgerEntry = {
  readonly kind: EntryKind;
  readonly bucket: Bucket;
  readonly amount: Cents;
};

/** What is owed, per bucket. A bucket is below zero only after an explicit credit. */
export type Balances = Readonly<Record<Bucket, Cents>>;

/** The debt as placed, 12 CFR 1006.34(c)(2)(vi)-(ix); all amounts zero or more. */
export type Itemization = {
  readonly itemizationBalance: Cents;
  readonly interestSince: Cents;
  readonly feesSince: Cents;
  readonly paymentsSince: Cents;
  readonly creditsSince: Cents;
  readonly currentBalance: Cents;
};

/** True when balance + interest + fees - payments - credits is exactly the current balance. */
export function itemizationAddsUp(itemization: Itemization): boolean {
  const { itemizationBalance, interestSince, feesSince, paymentsSince, creditsSince } = itemization;
  const charged = BigInt(itemizationBalance) + BigInt(interestSince) + BigInt(feesSince);
  const paid = BigInt(paymentsSince) + BigInt(creditsSince);
  return charged - paid === BigInt(itemization.currentBalance);
}

/**
 * The placement entries of a new account: principal is the itemization balance less payments and
 * credits since; what those exceed it by reduces fees, then interest. Empty buckets make no entry.
 * @throws AppError `rule-broken` when the itemization does not add up, holds a negative amount,
 * or leaves nothing owed
 */
export function openingEntries(itemization: Itemization): readonly LedgerEntry[] {
  assertPlaceable(itemization);
  const principal =
    itemization.itemizationBalance - itemization.paymentsSince - itemization.creditsSince;
  const shortfall = Math.max(0, -principal);
  const fromFees = Math.min(shortfall, itemization.feesSince);
  const fromInterest = shortfall - fromFees;
  const opening: Balances = {
    principal: cents(Math.max(0, principal)),
    interest: cents(itemization.interestSince - fromInterest),
    fees: cents(itemization.feesSince - fromFees),
    costs: ZERO,
  };
  return buckets
    .filter((bucket) => opening[bucket] !== 0)
    .map((bucket) => ({ kind: 'placement', bucket, amount: opening[bucket] }));
}

function assertPlaceable(itemization: Itemization): void {
  if (Object.values(itemization).some((amount) => amount < 0)) {
    throw new AppError('rule-broken', 'No amount of an itemization may be below zero.');
  }
  if (!itemizationAddsUp(itemization)) {
    throw new AppError(
      'rule-broken',
      'The itemization does not add up to the current balance. Ask the client for corrected figures.',
    );
  }
  if (itemization.currentBalance === 0) {
    throw new AppError('rule-broken', 'The current balance must be above zero.');
  }
}

/** Sums entries per bucket. @throws AppError `invalid-input` beyond a safe integer */
export function balances(entries: Iterable<LedgerEntry>): Balances {
  const result = { principal: ZERO, interest: ZERO, fees: ZERO, costs: ZERO };
  for (const { bucket, amount } of entries) result[bucket] = cents(result[bucket] + amount);
  return result;
}

/** What is owed over all buckets. */
export function totalBalance(owed: Balances): Cents {
  return cents(owed.principal + owed.interest + owed.fees + owed.costs);
}

/** Entries that lower the balance by an allocation, one per bucket that it touches. */
export function creditEntries(
  kind: 'payment' | 'direct_payment' | 'write_off',
  allocation: Balances,
): readonly LedgerEntry[] {
  return buckets
    .filter((bucket) => allocation[bucket] !== 0)
    .map((bucket) => ({ kind, bucket, amount: cents(-allocation[bucket]) }));
}

/** Entries that undo others exactly, bucket by bucket. */
export function reversalEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.map(({ bucket, amount }) => ({
    kind: 'reversal',
    bucket,
    amount: cents(-amount),
  }));
}
