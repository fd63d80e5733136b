/**
 * The life of a promise to pay. It stays live (open, then partial once something is paid) until it is
 * kept, cancelled, or broken because its date passed. A broken one can still be made good. Transitions
 * return events; they store nothing.
 */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../errors.ts';
import { type Cents, cents, ZERO } from './money.ts';

export const promiseStates = ['open', 'partial', 'kept', 'broken', 'cancelled'] as const;
export type PromiseState = (typeof promiseStates)[number];

export type PaymentPromise = {
  readonly id: string;
  readonly due: Temporal.PlainDate;
  readonly amount: Cents;
  readonly paid: Cents;
  readonly state: PromiseState;
};

export type PromiseEvent = {
  readonly promiseId: string;
  readonly event: 'kept' | 'partial' | 'broken' | 'cancelled';
  /** What this event added to the promise; zero when broken or cancelled. */
  readonly applied: Cents;
};

export type PromiseChange = {
  readonly promises: readonly PaymentPromise[];
  readonly events: readonly PromiseEvent[];
};

/** Still awaiting payment. */
export function isLive(promise: PaymentPromise): boolean {
  return promise.state === 'open' || promise.state === 'partial';
}

/** Still takes money: awaiting it, or broken and not yet made good. */
export function isPayable(promise: PaymentPromise): boolean {
  return isLive(promise) || promise.state === 'broken';
}

/**
 * Applies a payment to what is promised, oldest due first, arrears included: what comes late makes good
 * what is late. `promises` come back in the order given. `unapplied` is what no promise could take.
 * @throws AppError `invalid-input` for an amount of zero or less
 */
export function applyPayment(
  promises: readonly PaymentPromise[],
  amount: Cents,
): PromiseChange & { readonly unapplied: Cents } {
  if (amount <= 0) throw new AppError('invalid-input', 'A payment must be more than zero.');
  const oldestFirst = promises
    .filter(isPayable)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.due, b.due));
  const changed = new Map<string, PaymentPromise>();
  const events: PromiseEvent[] = [];
  let left: number = amount;
  for (const promise of oldestFirst) {
    const applied = cents(Math.min(left, promise.amount - promise.paid));
    if (applied <= 0) continue;
    left -= applied;
    const paid = cents(promise.paid + applied);
    const event = paid >= promise.amount ? 'kept' : 'partial';
    changed.set(promise.id, { ...promise, paid, state: event });
    events.push({ promiseId: promise.id, event, applied });
  }
  return {
    promises: promises.map((promise) => changed.get(promise.id) ?? promise),
    events,
    unapplied: cents(left),
  };
}

/** True from the day after the due date and its days of grace. */
export function isOverdue(
  promise: PaymentPromise,
  today: Temporal.PlainDate,
  graceDays = 0,
): boolean {
  const lastDay = promise.due.add({ days: graceDays });
  return isLive(promise) && Temporal.PlainDate.compare(today, lastDay) > 0;
}

/** Breaks every overdue promise; what was paid toward it stays on record. */
export function breakOverdue(
  promises: readonly PaymentPromise[],
  today: Temporal.PlainDate,
  graceDays = 0,
): PromiseChange {
  const overdue = new Set(promises.filter((promise) => isOverdue(promise, today, graceDays)));
  return {
    promises: promises.map((promise) =>
      overdue.has(promise) ? { ...promise, state: 'broken' } : promise,
    ),
    events: [...overdue].map(({ id }) => ({ promiseId: id, event: 'broken', applied: ZERO })),
  };
}

/** @throws AppError `conflict` when the promise is already kept, broken or cancelled */
export function cancelPromise(promise: PaymentPromise): {
  readonly promise: PaymentPromise;
  readonly event: PromiseEvent;
} {
  if (!isLive(promise)) {
    throw new AppError('conflict', `This promise is already ${promise.state}.`);
  }
  return {
    promise: { ...promise, state: 'cancelled' },
    event: { promiseId: promise.id, event: 'cancelled', applied: ZERO },
  };
}
