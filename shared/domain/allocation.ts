/** How a payment is spread over the buckets of an account: in the client's order, to the cent. */
import { AppError } from '../errors.ts';
import { type Balances, type Bucket, totalBalance } from './ledger.ts';
import { type Cents, cents, formatMoney, ZERO } from './money.ts';

/** Every bucket exactly once, first paid first. */
export type AllocationOrder = readonly Bucket[];

export const defaultAllocationOrder: AllocationOrder = ['costs', 'fees', 'interest', 'principal'];

/**
 * The part of `amount` that each bucket receives; the parts sum to it and none exceeds its bucket.
 * A bucket below zero (an explicit credit) receives nothing.
 * @throws AppError `rule-broken` for an amount of zero or less, or above the total balance
 */
export function allocate(
  amount: Cents,
  owed: Balances,
  order: AllocationOrder = defaultAllocationOrder,
): Balances {
  const total = totalBalance(owed);
  if (amount <= 0) throw new AppError('rule-broken', 'A payment must be more than zero.');
  if (amount > total) {
    throw new AppError(
      'rule-broken',
      `This is more than the balance of ${formatMoney(total)}. Take at most the balance.`,
      { balanceCents: total },
    );
  }
  const parts = { principal: ZERO, interest: ZERO, fees: ZERO, costs: ZERO };
  let left: number = amount;
  for (const bucket of order) {
    const part = Math.min(left, Math.max(0, owed[bucket]));
    parts[bucket] = cents(part);
    left -= part;
  }
  if (left !== 0) throw new AppError('internal', 'The allocation order leaves a bucket out.');
  return parts;
}
