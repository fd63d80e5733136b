/**
 * What a payment does to an account: buckets, promises, plan, state. Pure; the preview shows it and
 * posting writes it, so what was shown is what happens.
 */
import { type AllocationOrder, allocate } from './allocation.ts';
import { type Balances, buckets, totalBalance } from './ledger.ts';
import { type Cents, cents, ZERO } from './money.ts';
import {
  isSettlementPlan,
  leftOf,
  type Plan,
  refuseMoreThanForgiven,
  refuseMoreThanSettled,
} from './plan.ts';
import { applyPayment, isLive, type PaymentPromise, type PromiseEvent } from './promise.ts';

export type PaymentFacts = {
  readonly owed: Balances;
  readonly order: AllocationOrder;
  /** The promises of the account that still take money; others may be among them. */
  readonly promises: readonly PaymentPromise[];
  /** The active plan, if there is one. */
  readonly plan?: Plan | undefined;
};

export type PaymentEffect = {
  /** Sums to the payment. */
  readonly allocation: Balances;
  readonly before: Cents;
  /** After the payment and before any write-off. */
  readonly after: Cents;
  /** One per promise that the payment reaches, then those that fall away with the plan or the balance. */
  readonly promiseEvents: readonly PromiseEvent[];
  /** The promises those events leave behind, in the same order. */
  readonly changedPromises: readonly PaymentPromise[];
  /** What no promise asked for. */
  readonly unapplied: Cents;
  readonly completesPlan: boolean;
  /** What a completed settlement forgives, per bucket; zeros otherwise. */
  readonly writeOff: Balances;
  /** Per bucket, after payment and write-off. */
  readonly closing: Balances;
  readonly state: 'live' | 'paid' | 'settled';
};

export const nothing: Balances = { principal: ZERO, interest: ZERO, fees: ZERO, costs: ZERO };

/** Bucket by bucket. */
export function subtract(left: Balances, right: Balances): Balances {
  return {
    principal: cents(left.principal - right.principal),
    interest: cents(left.interest - right.interest),
    fees: cents(left.fees - right.fees),
    costs: cents(left.costs - right.costs),
  };
}

function fallenAway(promises: readonly PaymentPromise[]) {
  const live = promises.filter(isLive);
  return {
    promises: live.map((promise): PaymentPromise => ({ ...promise, state: 'cancelled' })),
    events: live.map(
      ({ id }): PromiseEvent => ({
        promiseId: id,
        event: 'cancelled',
        applied: ZERO,
      }),
    ),
  };
}

/**
 * @throws AppError `rule-broken` for an amount of zero or less, above the balance, or above what is
 * left of an agreed settlement, or when completing one would forgive more than was agreed
 */
export function effectOfPayment(facts: PaymentFacts, amount: Cents): PaymentEffect {
  const allocation = allocate(amount, facts.owed, facts.order);
  refuseMoreThanSettled(facts.plan, amount);
  const before = totalBalance(facts.owed);
  const left = subtract(facts.owed, allocation);
  const after = totalBalance(left);
  const { plan } = facts;
  const reachesTotal = plan?.state === 'active' && amount >= leftOf(plan);
  const isSettled = reachesTotal && isSettlementPlan(plan) && after > 0;
  if (isSettled) refuseMoreThanForgiven(plan, after);
  const isPaid = after === 0;
  const completesPlan = reachesTotal || (isPaid && plan?.state === 'active');

  const applied = applyPayment(facts.promises, amount);
  const isOver = isPaid || completesPlan;
  const dropped = isOver ? fallenAway(applied.promises) : { promises: [], events: [] };
  const events = [...applied.events, ...dropped.events];
  const byId = new Map([...applied.promises, ...dropped.promises].map((each) => [each.id, each]));
  const closing = isSettled ? nothing : left;
  return {
    allocation,
    before,
    after,
    promiseEvents: events,
    changedPromises: [...new Set(events.map(({ promiseId }) => promiseId))].flatMap(
      (id) => byId.get(id) ?? [],
    ),
    unapplied: applied.unapplied,
    completesPlan,
    writeOff: isSettled ? left : nothing,
    closing,
    state: isSettled ? 'settled' : isPaid ? 'paid' : 'live',
  };
}

/** True when any bucket is not zero. */
export function holdsAnything(amounts: Balances): boolean {
  return buckets.some((bucket) => amounts[bucket] !== 0);
}
