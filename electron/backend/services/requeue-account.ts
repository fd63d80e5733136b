/**
 * Puts an account where it belongs in the worklist. Every service that changes an account, its consumer,
 * its promises or its holds calls this last, inside its own transaction.
 */
import { Temporal } from 'temporal-polyfill';
import type { HoldKind } from '../../../shared/compliance/types.ts';
import { placeOf } from '../../../shared/domain/queue/sections.ts';
import {
  freshAction,
  type SettleFacts,
  type StoredAction,
  settleNextAction,
  toActionKind,
} from '../../../shared/domain/queue/settle-next-action.ts';
import type { QueueDay } from '../../../shared/domain/queue-score.ts';
import type { Reach } from '../../../shared/domain/reach.ts';
import { hasCallablePhone } from '../../../shared/domain/reach.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import type { ContactSubject } from '../store/contact-subjects.store.ts';
import {
  findRequeueRow,
  listAccountPksOfConsumer,
  type RequeueRow,
  updateQueueState,
} from '../store/requeue.store.ts';
import { deleteWorklistRow, insertWorklistRow } from '../store/worklist.store.ts';
import { businessDay } from './business-day.ts';
import { callColumnsOf } from './queue/call-columns.ts';

export type Requeue = {
  /**
   * What to do next: an action the agent chose, or `fresh` to propose one anew (after a promise was made,
   * say). Absent: the stored action stays for as long as it can be done.
   */
  readonly nextAction?: StoredAction | 'fresh' | undefined;
};

/**
 * Recomputes next action, holds, promise dates and place in the worklist of one account. Must run inside
 * the transaction that changed it.
 * @throws AppError `not-found`
 */
export function requeueAccount(
  context: DeskContext,
  accountPk: number,
  { nextAction }: Requeue = {},
): void {
  const { db } = context;
  if (!db.inTransaction) throw new AppError('internal', 'Requeueing needs a transaction.');
  const row = findRequeueRow(db, accountPk);
  if (!row) throw new AppError('not-found', 'This account is not on the desk.');
  const today = businessDay(context);
  const facts = settleFacts(row, today);
  const wanted = nextAction ?? { kind: toActionKind(row.nextAction), at: row.nextActionAt };
  const action = wanted === 'fresh' ? freshAction(facts) : settleNextAction(wanted, facts);
  const isSnoozed = facts.isLive && row.snoozedUntil !== null && row.snoozedUntil > today.date;
  const brokenOn = unansweredBreach(row, context.settings.zone);
  const place = placeOf(
    {
      isLive: facts.isLive,
      isHeld: facts.isHeld,
      snoozedUntil: isSnoozed ? row.snoozedUntil : null,
      callbackAt: action.kind === 'call_back' ? action.at : null,
      brokenOn,
      promiseDueOn: row.promiseDueOn,
      nextActionOn: action.kind === 'call_back' ? null : action.at,
      lastWorkedOn: row.lastWorkedOn,
      lastContactOn: row.lastContactOn,
      placedOn: row.placedOn,
      balanceCents: row.balanceCents,
    },
    today,
  );
  if (row.queueKey !== null) deleteWorklistRow(db, row.queueKey, accountPk);
  updateQueueState(db, {
    pk: accountPk,
    queueKey: place?.key ?? null,
    nextAction: action.kind,
    nextActionAt: action.at,
    snoozedUntil: isSnoozed ? row.snoozedUntil : null,
    snoozeReason: isSnoozed ? row.snoozeReason : null,
    brokenPromise: brokenOn === null ? 0 : 1,
    promiseDueOn: row.promiseDueOn,
    holds: row.holds,
  });
  if (place) insertWorklistRow(db, accountPk, callColumnsOf(context, toSubject(row)));
}

// The JSON columns are written by the store's own SQL.
function toSubject({ pk, consumerPk, holds, reach }: RequeueRow): ContactSubject {
  return {
    accountPk: pk,
    consumerPk,
    holds: JSON.parse(holds) as HoldKind[],
    reach: JSON.parse(reach) as Reach,
  };
}

/** The same for every account of a consumer: for facts about the person. */
export function requeueConsumer(context: DeskContext, consumerPk: number): void {
  for (const pk of listAccountPksOfConsumer(context.db, consumerPk)) requeueAccount(context, pk);
}

function settleFacts(row: RequeueRow, today: QueueDay): SettleFacts {
  // Written by reachSql of the same query.
  const reach = JSON.parse(row.reach) as Reach;
  return {
    isLive: row.state === 'live',
    isHeld: row.holds !== '[]',
    today: today.date,
    promiseDueOn: row.promiseDueOn,
    hasCallablePhone: hasCallablePhone(reach),
    hasMailingAddress: reach.mail,
  };
}

/** The date of a broken promise, which is first in line until somebody has been reached about it. */
function unansweredBreach({ brokenAt, lastContactOn }: RequeueRow, zone: string): string | null {
  if (brokenAt === null) return null;
  const date = Temporal.Instant.from(brokenAt).toZonedDateTimeISO(zone).toPlainDate().toString();
  return lastContactOn === null || lastContactOn < date ? date : null;
}
