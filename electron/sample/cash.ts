/** Cash as it lies in the box. */
import { type CashCount, denominations } from '../../shared/domain/cash-count.ts';

/** The fewest bills and coins that come to an amount of cents. */
export function countOut(amount: number): CashCount[] {
  let left = amount;
  return denominations.flatMap(({ cents: size }) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [{ denominationCents: size, count }];
  });
}
