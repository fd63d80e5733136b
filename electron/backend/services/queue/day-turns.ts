/**
 * The work of a new business day, cut into turns. Each turn runs in a transaction of its own and can be
 * repeated, so that a day that was interrupted is simply begun again.
 */
import { breakOverdue } from '../../../../shared/domain/promise.ts';
import { dueRange, sectionRange } from '../../../../shared/domain/queue/sections.ts';
import { queuePosition } from '../../../../shared/domain/queue-score.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKeyByPk } from '../../store/accounts.store.ts';
import { deleteLooseReports } from '../../store/imports.store.ts';
import { insertPromiseEvent, listLivePromises, updatePromise } from '../../store/promises.store.ts';
import {
  insertStartedDay,
  type KeyedAccount,
  listAccountsWithOverduePromises,
  listAccountsWithPromiseDue,
  listKeyRange,
  listRankRows,
} from '../../store/start-of-day.store.ts';
import { moveWorklistRow } from '../../store/worklist.store.ts';
import { appendActivity } from '../append-activity.ts';
import { businessDay } from '../business-day.ts';
import { requeueAccount } from '../requeue-account.ts';
import { openingCalls, unknownCalls } from './call-turns.ts';

type Turn = () => void;

const accountsPerTurn = 200;
const ranksPerTurn = 20_000;
const movesPerTurn = 2_000;

/** Every turn finds its own work when it runs; the next one is asked for only after that. */
export function* dayTurns(context: DeskContext): Generator<Turn> {
  yield* openingCalls(context);
  yield* breakPromises(context);
  yield* requeueDuePromises(context);
  yield* wakeRange(context, 'snoozed');
  yield* wakeRange(context, 'later');
  yield* rankAnew(context);
  yield* unknownCalls(context);
  yield () => {
    deleteLooseReports(context.db);
    insertStartedDay(context.db, context.today().toString(), context.now().toString());
  };
}

function* breakPromises(context: DeskContext): Generator<Turn> {
  const today = context.today().toString();
  let found: readonly number[];
  do {
    found = [];
    yield () => {
      found = listAccountsWithOverduePromises(context.db, today, accountsPerTurn);
      for (const pk of found) breakPromisesOf(context, pk);
    };
  } while (found.length > 0);
}

function breakPromisesOf(context: DeskContext, accountPk: number): void {
  const { db, env } = context;
  const at = context.now().toString();
  const live = listLivePromises(db, accountPk);
  const { promises, events } = breakOverdue(live, context.today());
  for (const { promiseId, event, applied } of events) {
    const promise = promises.find(({ id }) => id === promiseId);
    if (promise) updatePromise(db, promise);
    insertPromiseEvent(db, {
      rowId: env.newId(),
      promiseId,
      event,
      applied,
      paymentId: null,
      at,
    });
  }
  const dates = live.filter(({ id }) => events.some(({ promiseId }) => promiseId === id));
  appendActivity(context, {
    account: getAccountKeyByPk(db, accountPk),
    kind: 'promise-broken',
    note: `Due ${dates.map(({ due }) => due.toString()).join(', ')}`,
  });
  requeueAccount(context, accountPk);
}

function* requeueDuePromises(context: DeskContext): Generator<Turn> {
  const today = context.today().toString();
  let after: number | undefined = 0;
  while (after !== undefined) {
    const from: number = after;
    yield () => {
      const found = listAccountsWithPromiseDue(context.db, today, {
        after: from,
        limit: accountsPerTurn,
      });
      for (const pk of found) requeueAccount(context, pk);
      after = found.at(-1);
    };
  }
}

/** Accounts whose waiting may be over; those that must wait longer stay where they are. */
function* wakeRange(context: DeskContext, section: 'later' | 'snoozed'): Generator<Turn> {
  const [minKey, maxKey] = dueRange(section, businessDay(context));
  let after: KeyedAccount | undefined = { key: minKey, pk: -1 };
  while (after !== undefined) {
    const from: KeyedAccount = after;
    yield () => {
      const found = listKeyRange(context.db, { ...from, maxKey, limit: accountsPerTurn });
      for (const { pk } of found) requeueAccount(context, pk);
      after = found.at(-1);
    };
  }
}

/** Scores change with the days since contact and placement; the order of other sections does not. */
function* rankAnew(context: DeskContext): Generator<Turn> {
  const today = businessDay(context);
  const [minKey, maxKey] = sectionRange('score');
  let after: KeyedAccount | undefined = { key: minKey, pk: -1 };
  while (after !== undefined) {
    const from: KeyedAccount = after;
    yield () => {
      const rows = listRankRows(context.db, { ...from, maxKey, limit: ranksPerTurn });
      let moves = 0;
      after = undefined;
      for (const [key, accountPk, balanceCents, lastContactOn, placedOn] of rows) {
        if (moves === movesPerTurn) return;
        after = { key, pk: accountPk };
        const facts = { ...workedAccount, balanceCents, lastContactOn, placedOn };
        const position = queuePosition(facts, today);
        if (position && position.key !== key) {
          moveWorklistRow(context.db, { accountPk, from: key, to: position.key });
          moves += 1;
        }
      }
    };
  }
}

/** What every account of the score section has in common. */
const workedAccount = {
  isLive: true,
  isHeld: false,
  snoozedUntil: null,
  callbackAt: null,
  brokenOn: null,
  promiseDueOn: null,
  nextActionOn: null,
  // Any date: within the section it makes no difference.
  lastWorkedOn: '1970-01-01',
} as const;
