/** What happened to invented accounts: every section of the worklist in fixed shares, calls of the last week. */
import { noticeLookalikes } from '../../electron/backend/services/contact/likely-same.ts';
import type { Db } from '../../electron/backend/store/database.ts';
import { execute, findRow } from '../../electron/backend/store/prepare.ts';
import { placeOf, type Section } from '../../shared/domain/queue/sections.ts';
import type { QueueFacts } from '../../shared/domain/queue-score.ts';
import { queueReasons } from '../../shared/domain/queue-score.ts';
import { portfolioNow, portfolioToday } from './portfolio-day.ts';

type History = {
  readonly facts: Partial<QueueFacts>;
  readonly nextAction: string;
  readonly nextActionAt: string;
  readonly lastWorkedOn: string | null;
  readonly lastAction: string;
};

const worked = { lastWorkedOn: '2026-02-20', lastAction: 'No answer' };
const call = { nextAction: 'call', nextActionAt: portfolioToday.date };

function dayBefore(days: number): string {
  return new Date(Date.UTC(2026, 2, 2 - days)).toISOString().slice(0, 10);
}

/** Histories repeat with the account's number: six of twenty worked, seven new, one of each other kind. */
export const kindsPerCycle = 20;

const kindsBySection: Readonly<Record<Section, readonly number[]>> = {
  call_back_due: [0],
  broken_promise: [1],
  promise_due_today: [2],
  later: [3],
  snoozed: [4],
  held: [5],
  call_back_today: [6],
  score: [7, 8, 9, 10, 11, 12],
  new_business: [13, 14, 15, 16, 17, 18, 19],
};

/** Which numbers within a cycle are in a section; without one, in today's queue. */
export function kindsOf(section: Section | undefined): readonly number[] {
  if (section !== undefined) return kindsBySection[section];
  return queueReasons.flatMap((reason) => kindsBySection[reason]);
}

function callBackAt(callbackAt: string): History {
  return { facts: { callbackAt }, ...worked, nextAction: 'call_back', nextActionAt: callbackAt };
}

/** Undefined for an account that was never worked. */
function historyOf(pk: number): History | undefined {
  switch (pk % kindsPerCycle) {
    case 0:
      return callBackAt(`2026-03-02T${String(9 + (pk % 7)).padStart(2, '0')}:30:00Z`);
    case 1:
      return { facts: { brokenOn: '2026-02-28' }, ...worked, ...call };
    case 2:
      return {
        facts: { promiseDueOn: portfolioToday.date },
        ...worked,
        nextAction: 'promise_due',
        nextActionAt: portfolioToday.date,
      };
    case 3: {
      const nextActionOn = `2026-03-${String(3 + (pk % 27)).padStart(2, '0')}`;
      return { facts: { nextActionOn }, ...worked, nextAction: 'call', nextActionAt: nextActionOn };
    }
    case 4:
      return { facts: { snoozedUntil: '2026-03-09' }, ...worked, ...call };
    case 5:
      return {
        facts: { isHeld: true },
        ...worked,
        nextAction: 'review',
        nextActionAt: '2026-03-20',
      };
    case 6:
      return callBackAt(`2026-03-02T${17 + (pk % 7)}:30:00Z`);
    default:
      if (pk % kindsPerCycle > 12) return undefined;
      return { facts: { lastContactOn: dayBefore((pk >>> 3) % 90) }, ...worked, ...call };
  }
}

function insertPromise(
  db: Db,
  promise: { readonly pk: number; readonly state: 'open' | 'broken'; readonly newId: () => string },
): void {
  const { pk, state, newId } = promise;
  const made = execute(
    db,
    `INSERT INTO promises (id, account_pk, due, amount_cents, state, made_at)
     VALUES (:id, :pk, :due, 5000, :state, '2026-02-20T16:00:00Z')`,
    { id: newId(), pk, state, due: state === 'open' ? portfolioToday.date : '2026-02-27' },
  );
  if (state === 'open') return;
  execute(
    db,
    `INSERT INTO promise_events (row_id, promise_pk, event, at)
     VALUES (:id, :promisePk, 'broken', '2026-02-28T06:01:00Z')`,
    { id: newId(), promisePk: made.pk },
  );
}

/** Gives the account its history and its place; a new account keeps what it was placed with. */
export function giveHistory(db: Db, pk: number, newId: () => string): void {
  const history = historyOf(pk);
  if (!history) return;
  const row = findRow<{ placedOn: string; balanceCents: number; consumerPk: number }>(
    db,
    `SELECT placed_on AS placedOn, balance_cents AS balanceCents, consumer_pk AS consumerPk
     FROM accounts WHERE pk = :pk`,
    { pk },
  );
  if (!row) return;
  const facts: QueueFacts = {
    isLive: true,
    isHeld: false,
    snoozedUntil: null,
    callbackAt: null,
    brokenOn: null,
    promiseDueOn: null,
    nextActionOn: null,
    lastWorkedOn: history.lastWorkedOn,
    lastContactOn: null,
    ...row,
    ...history.facts,
  };
  execute(
    db,
    `UPDATE accounts SET queue_key = :key, next_action = :nextAction, next_action_at = :nextActionAt,
       last_worked_on = :lastWorkedOn, last_contact_on = :lastContactOn, last_action = :lastAction,
       snoozed_until = :snoozedUntil, snooze_reason = iif(:snoozedUntil IS NULL, NULL, 'Out of town'),
       holds = :holds, broken_promise = :broken, promise_due_on = :promiseDueOn
     WHERE pk = :pk`,
    {
      pk,
      key: placeOf(facts, portfolioToday)?.key ?? null,
      nextAction: history.nextAction,
      nextActionAt: history.nextActionAt,
      lastWorkedOn: history.lastWorkedOn,
      lastContactOn: facts.lastContactOn,
      lastAction: history.lastAction,
      snoozedUntil: facts.snoozedUntil,
      holds: facts.isHeld ? '["attorney"]' : '[]',
      broken: facts.brokenOn === null ? 0 : 1,
      promiseDueOn: facts.promiseDueOn,
    },
  );
  if (facts.promiseDueOn !== null) insertPromise(db, { pk, state: 'open', newId });
  if (facts.brokenOn !== null) insertPromise(db, { pk, state: 'broken', newId });
  if (facts.isHeld) {
    execute(
      db,
      `INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
       VALUES (:id, :consumerPk, NULL, 'attorney', 'placed', :holdId, 'Letter received', :at)`,
      { id: newId(), holdId: newId(), consumerPk: row.consumerPk, at: portfolioNow },
    );
    noticeLookalikes(db, row.consumerPk);
  }
  if (pk % 200 === 7) {
    execute(
      db,
      `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date,
         ended_at, outcome_code, connected, conversation)
       VALUES (:id, :pk, :consumerPk, 'outbound', '2195550100', '2026-02-27T16:00:00Z', '2026-02-27',
         '2026-02-27T16:01:00Z', 'NO_ANSWER', 1, 0)`,
      { id: newId(), pk, consumerPk: row.consumerPk },
    );
  }
}
