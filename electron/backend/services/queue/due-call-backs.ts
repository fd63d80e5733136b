/** Call-backs of later today come to the front when their hour has come. */
import { comeDueRange } from '../../../../shared/domain/queue/sections.ts';
import type { DeskContext } from '../../context.ts';
import { listKeyRange } from '../../store/start-of-day.store.ts';
import { transact } from '../../store/transaction.ts';
import { businessDay } from '../business-day.ts';
import { requeueAccount } from '../requeue-account.ts';

const mostAtOnce = 200;

/** @returns a duty: looks once a minute, in the few keys up to now; more than fit follow at the next look. */
export function createDueCallBacks(context: DeskContext): () => void {
  let lookedAt = -1;
  return () => {
    const today = businessDay(context);
    // A long write has the desk's writing: it is asked again at the next tick.
    if (today.minute === lookedAt || context.gate.isHeld()) return;
    const [key, maxKey] = comeDueRange(today);
    const found = listKeyRange(context.db, { key, pk: -1, maxKey, limit: mostAtOnce });
    if (found.length < mostAtOnce) lookedAt = today.minute;
    if (found.length === 0) return;
    transact(context.db, () => {
      for (const { pk } of found) requeueAccount(context, pk);
    });
    context.changed('queue');
  };
}
