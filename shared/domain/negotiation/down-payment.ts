/** The smallest first payment that client policy asks for. */
import { type Cents, cents, multiplyRatio, ZERO } from '../money.ts';
import type { NegotiationContext } from './terms.ts';

/** Zero when policy asks for none; otherwise never smaller than the smallest installment. */
export function downPayment(total: Cents, { policy }: Pick<NegotiationContext, 'policy'>): Cents {
  if (policy.downPaymentBp === 0) return ZERO;
  const share = multiplyRatio(total, BigInt(policy.downPaymentBp), 10_000n, 'up');
  return cents(Math.max(share, policy.minInstallmentCents));
}
