/** An agreement as payments see it: what was agreed, what has been paid under it, what completes it. */
import { AppError } from '../errors.ts';
import { type Cents, cents, formatMoney } from './money.ts';
import type { OfferKind } from './negotiation/terms.ts';

export const planStates = ['active', 'completed', 'defaulted', 'cancelled'] as const;
export type PlanState = (typeof planStates)[number];

export type Plan = {
  readonly id: string;
  readonly kind: OfferKind;
  readonly total: Cents;
  /** Payments posted while it was active, less those reversed since. */
  readonly paid: Cents;
  /** What its completion writes off: the balance at the agreement less the total; zero unless a settlement. */
  readonly forgiven: Cents;
  readonly state: PlanState;
};

/** True when completing it writes off what remains. */
export function isSettlementPlan(plan: Pick<Plan, 'kind'>): boolean {
  return plan.kind === 'lump_sum' || plan.kind === 'settlement_in_parts';
}

export function leftOf(plan: Pick<Plan, 'total' | 'paid'>): Cents {
  return cents(Math.max(0, plan.total - plan.paid));
}

/**
 * Nobody who settled pays more than the settlement.
 * @throws AppError `rule-broken` when the payment exceeds what is left of an agreed settlement
 */
export function refuseMoreThanSettled(plan: Plan | undefined, amount: Cents): void {
  if (plan?.state !== 'active' || !isSettlementPlan(plan)) return;
  const left = leftOf(plan);
  if (amount <= left) return;
  throw new AppError(
    'rule-broken',
    `The settlement has ${formatMoney(left)} left to pay; the rest of the balance is not asked for. Take at most ${formatMoney(left)}, or cancel the settlement first.`,
    { leftCents: left },
  );
}

/**
 * No settlement forgives more than was agreed.
 * @throws AppError `rule-broken` when what a completed settlement would write off exceeds it
 */
export function refuseMoreThanForgiven(plan: Plan, rest: Cents): void {
  if (rest <= plan.forgiven) return;
  throw new AppError(
    'rule-broken',
    `This completes the settlement, but ${formatMoney(rest)} would be left and only ${formatMoney(plan.forgiven)} was to be forgiven: the balance is not the one that was settled. End the settlement first, then take the payment.`,
    { forgivenCents: plan.forgiven },
  );
}
