/** The plan candidate for one frequency: the whole balance in installments. */
import type { Temporal } from 'temporal-polyfill';
import { fromMonthly, type PlanFrequency, paymentsWithin } from '../frequency.ts';
import { type Cents, cents, multiplyRatio, ZERO } from '../money.ts';
import { buildSchedule } from '../schedule.ts';
import { downPayment } from './down-payment.ts';
import type { NegotiationContext, OfferProposal } from './terms.ts';

/**
 * Installments that fit the consumer, raised where policy needs them larger or the plan shorter.
 * Undefined when the balance is too small for two payments.
 */
export function planOffer(
  context: NegotiationContext,
  frequency: PlanFrequency,
  firstDue: Temporal.PlainDate,
): OfferProposal | undefined {
  const { balance: total, policy, capacity = ZERO } = context;
  const most = paymentsWithin(frequency, policy.maxPlanMonths);
  const fits = (amount: Cents, payments: number): Cents => {
    const longest = multiplyRatio(amount, 1n, BigInt(payments), 'up');
    const wanted = fromMonthly(capacity, frequency, 'down');
    return cents(Math.max(longest, wanted, policy.minInstallmentCents));
  };
  const down = downPayment(total, context);
  const even = fits(total, most);
  if (even >= total || down >= total || most < 2) return undefined;
  const request =
    down > even
      ? { downPayment: down, installment: fits(cents(total - down), most - 1) }
      : { installment: even };
  const schedule = buildSchedule({ total, frequency, firstDue, ...request });
  return { kind: 'plan', total, schedule, frequency };
}
