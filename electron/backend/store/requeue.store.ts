/** What decides an account's place in the worklist, read and written for one account. */
import type { Db } from './database.ts';
import { holdsSql } from './holds.sql.ts';
import { isPayableSql } from './payable-promises.sql.ts';
import { execute, findRow, listRows } from './prepare.ts';
import { reachSql } from './reach.sql.ts';

export type RequeueRow = {
  readonly pk: number;
  readonly consumerPk: number;
  readonly state: string;
  readonly balanceCents: number;
  readonly placedOn: string;
  readonly nextAction: string;
  readonly nextActionAt: string | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
  readonly lastWorkedOn: string | null;
  readonly lastContactOn: string | null;
  readonly queueKey: number | null;
  /** Due date of the earliest promise that still awaits payment. */
  readonly promiseDueOn: string | null;
  /** When the latest promise was broken that is still to be made good; null when none is. */
  readonly brokenAt: string | null;
  /** JSON array of hold kinds in force. */
  readonly holds: string;
  /** JSON of shared/domain/reach.ts. */
  readonly reach: string;
};

export function findRequeueRow(db: Db, accountPk: number): RequeueRow | undefined {
  return findRow<RequeueRow>(
    db,
    `SELECT a.pk, a.consumer_pk AS consumerPk, a.state, a.balance_cents AS balanceCents, a.placed_on AS placedOn,
       a.next_action AS nextAction, a.next_action_at AS nextActionAt, a.snoozed_until AS snoozedUntil,
       a.snooze_reason AS snoozeReason, a.last_worked_on AS lastWorkedOn,
       a.last_contact_on AS lastContactOn, a.queue_key AS queueKey,
       (SELECT min(due) FROM promises WHERE account_pk = a.pk AND state IN ('open', 'partial'))
         AS promiseDueOn,
       (SELECT max(e.at) FROM promises p JOIN promise_events e ON e.promise_pk = p.pk
        WHERE p.account_pk = a.pk AND p.state = 'broken' AND e.event = 'broken'
          AND ${isPayableSql('p')}) AS brokenAt,
       ${holdsSql('a')} AS holds,
       ${reachSql('a.consumer_pk')} AS reach
     FROM accounts a WHERE a.pk = :accountPk`,
    { accountPk },
  );
}

export type QueueState = {
  readonly pk: number;
  readonly queueKey: number | null;
  readonly nextAction: string;
  readonly nextActionAt: string | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
  readonly brokenPromise: 0 | 1;
  readonly promiseDueOn: string | null;
  readonly holds: string;
};

export function updateQueueState(db: Db, state: QueueState): void {
  execute(
    db,
    `UPDATE accounts SET queue_key = :queueKey, next_action = :nextAction,
       next_action_at = :nextActionAt, snoozed_until = :snoozedUntil, snooze_reason = :snoozeReason,
       broken_promise = :brokenPromise, promise_due_on = :promiseDueOn, holds = :holds
     WHERE pk = :pk`,
    state,
  );
}

export function listAccountPksOfConsumer(db: Db, consumerPk: number): number[] {
  return listRows<{ pk: number }>(
    db,
    'SELECT pk FROM accounts WHERE consumer_pk = :consumerPk ORDER BY pk',
    { consumerPk },
  ).map(({ pk }) => pk);
}
