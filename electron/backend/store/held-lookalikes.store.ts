/**
 * The few records that have looked like somebody on hold: to ask of everybody would read half the desk for a
 * page of a list. Whether they still do, and how the holds stand, is for likely-same.store.ts to tell.
 */
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export function insertHeldLookalikes(db: Db, consumerPks: readonly number[]): void {
  if (consumerPks.length === 0) return;
  execute(
    db,
    `INSERT OR IGNORE INTO held_lookalikes (consumer_pk) SELECT value FROM json_each(:consumers)`,
    { consumers: JSON.stringify(consumerPks) },
  );
}

/** Which of these records are among them. */
export function listHeldLookalikes(db: Db, consumerPks: readonly number[]): number[] {
  return listRows<{ pk: number }>(
    db,
    `SELECT consumer_pk AS pk FROM held_lookalikes
     WHERE consumer_pk IN (SELECT value FROM json_each(:consumers))`,
    { consumers: JSON.stringify(consumerPks) },
  ).map(({ pk }) => pk);
}
