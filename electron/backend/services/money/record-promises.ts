/** Writes what happened to promises: the event, and the cached state that follows from it. */
import type { PaymentPromise } from '../../../../shared/domain/promise.ts';
import type { DeskContext } from '../../context.ts';
import {
  insertPromise,
  insertPromiseEvent,
  listLivePromises,
  updatePromise,
} from '../../store/promises.store.ts';

export type PromiseEventName = 'made' | 'kept' | 'partial' | 'broken' | 'cancelled';

/** Must run inside a transaction. */
export function recordPromiseEvents(
  context: DeskContext,
  change: {
    readonly events: readonly {
      readonly promiseId: string;
      readonly event: PromiseEventName;
      readonly applied: number;
    }[];
    readonly promises: readonly PaymentPromise[];
    readonly paymentId: string | null;
    readonly at: string;
  },
): void {
  const { db, env } = context;
  const { paymentId, at } = change;
  for (const event of change.events) {
    insertPromiseEvent(db, { rowId: env.newId(), ...event, paymentId, at });
  }
  for (const promise of change.promises) updatePromise(db, promise);
}

/** Keeps a promise that was made. Must run inside a transaction. @returns its id */
export function recordNewPromise(
  context: DeskContext,
  promise: {
    readonly accountPk: number;
    readonly planPk: number | null;
    readonly due: string;
    readonly amount: number;
    readonly madeAt: string;
  },
): string {
  const id = context.env.newId();
  insertPromise(context.db, { id, ...promise });
  recordPromiseEvents(context, {
    events: [{ promiseId: id, event: 'made', applied: 0 }],
    promises: [],
    paymentId: null,
    at: promise.madeAt,
  });
  return id;
}

/** What was promised before is part of what is agreed from now on. Must run inside a transaction. */
export function supersedePromises(context: DeskContext, accountPk: number, at: string): void {
  const live = listLivePromises(context.db, accountPk);
  recordPromiseEvents(context, {
    events: live.map(({ id }) => ({ promiseId: id, event: 'cancelled', applied: 0 })),
    promises: live.map((promise) => ({ ...promise, state: 'cancelled' })),
    paymentId: null,
    at,
  });
}
