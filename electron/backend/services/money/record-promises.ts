/** Writes what happened to promises: the event, and the cached state that follows from it. */
import type { PaymentPromise } from '../../../../shared/domain/promise.ts';
import type { DeskContext } from '../../context.ts';
import { insertPromiseEvent, updatePromise } from '../../store/promises.store.ts';

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
