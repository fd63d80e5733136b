/**
 * What taking a payment back does: every bucket as if it had never been paid, promises open again or
 * broken, a completed agreement alive again and what it forgave owed again. Pure.
 */
import type { Temporal } from 'temporal-polyfill';
import { type Balances, totalBalance } from './ledger.ts';
import { type Cents, cents } from './money.ts';
import { nothing, subtract } from './payment-effect.ts';
import { isSettlementPlan, leftOf, type Plan } from './plan.ts';
import { isLive, isOverdue, type PaymentPromise, type PromiseState } from './promise.ts';

/** A promise that the payment touched. */
export type TouchedPromise = {
  readonly promise: PaymentPromise;
  /** What the payment added to it. */
  readonly applied: Cents;
  /** True when the promise fell away because its agreement was completed, or nothing was owed any more. */
  readonly fellAway: boolean;
};

export type ReversalFacts = {
  /** Owed now. */
  readonly owed: Balances;
  /** How the payment was spread. */
  readonly allocation: Balances;
  /** All of one agreement, that of the payment; of none when there was none. */
  readonly touched: readonly TouchedPromise[];
  /** The plan under which the payment was made. */
  readonly plan?: Plan | undefined;
  /** What that plan's completion forgave, per bucket. */
  readonly writtenOff: Balances;
  /** The active plan, when it is another one. */
  readonly otherPlan?: Plan | undefined;
  readonly today: Temporal.PlainDate;
};

/** `made` says that a promise is open again. */
export type ReopenedPromise = {
  readonly promise: PaymentPromise;
  readonly event: 'made' | 'partial' | 'kept' | 'broken' | 'cancelled';
  /** Negative: what is taken back. */
  readonly applied: Cents;
};

export type ReversalEffect = {
  readonly before: Cents;
  readonly after: Cents;
  readonly closing: Balances;
  /** Per bucket, what a settlement forgave and is owed again; zeros otherwise. */
  readonly restored: Balances;
  readonly promises: readonly ReopenedPromise[];
  /** `active` when the agreement goes on, `defaulted` when a newer one has taken its place. */
  readonly planBecomes?: 'active' | 'defaulted' | undefined;
  /** True when the other plan settles a balance that is no longer what it was: it cannot stand. */
  readonly endsOtherPlan: boolean;
};

export function add(left: Balances, right: Balances): Balances {
  return subtract(left, subtract(nothing, right));
}

function stateAfter(
  { promise, fellAway }: TouchedPromise,
  paid: Cents,
  today: Temporal.PlainDate,
): PromiseState {
  const isClosed = promise.state === 'broken' || (promise.state === 'cancelled' && !fellAway);
  if (isClosed) return promise.state;
  if (paid >= promise.amount) return 'kept';
  const live = { ...promise, state: paid > 0 ? ('partial' as const) : ('open' as const) };
  return isOverdue(live, today) ? 'broken' : live.state;
}

/** @param isOver the promise's agreement is not, or not any more, what is paid on */
function reopen(touched: TouchedPromise, facts: ReversalFacts, isOver: boolean): ReopenedPromise {
  const { promise, applied } = touched;
  const paid = cents(promise.paid - applied);
  const natural = stateAfter(touched, paid, facts.today);
  const isBack = natural !== promise.state && natural !== 'kept';
  const state = isOver && (isBack || isLive(promise)) ? 'cancelled' : natural;
  return {
    promise: { ...promise, paid, state },
    event: state === 'open' ? 'made' : state,
    applied: cents(-applied),
  };
}

/** Whether the payment's plan takes money after the reversal; without one, whether no other does. */
function isOverAfter(facts: ReversalFacts, becomes: ReversalEffect['planBecomes']): boolean {
  if (!facts.plan) return facts.otherPlan !== undefined;
  return (becomes ?? facts.plan.state) !== 'active';
}

/** The reverse of a payment's effect, given what has happened since. */
export function effectOfReversal(facts: ReversalFacts): ReversalEffect {
  const { owed, allocation, plan, otherPlan } = facts;
  const amount = totalBalance(allocation);
  const reopens =
    plan?.state === 'completed' && leftOf({ ...plan, paid: cents(plan.paid - amount) }) > 0;
  const restored = reopens ? facts.writtenOff : nothing;
  const closing = add(add(owed, allocation), restored);
  const becomes = reopens ? (otherPlan ? 'defaulted' : 'active') : undefined;
  const isOver = isOverAfter(facts, becomes);
  return {
    before: totalBalance(owed),
    after: totalBalance(closing),
    closing,
    restored,
    promises: facts.touched
      .map((touched) => ({ touched, back: reopen(touched, facts, isOver) }))
      .filter(
        ({ touched, back }) => back.applied !== 0 || back.promise.state !== touched.promise.state,
      )
      .map(({ back }) => back),
    planBecomes: becomes,
    endsOtherPlan: otherPlan !== undefined && isSettlementPlan(otherPlan),
  };
}
