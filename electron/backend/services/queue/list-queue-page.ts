/** One page of the queue: rows from the worklist, verdicts for this moment, scores for this day. */
import { cents } from '../../../../shared/domain/money.ts';
import { epochDay } from '../../../../shared/domain/queue/days.ts';
import { sectionOfKey } from '../../../../shared/domain/queue/sections.ts';
import { toActionKind } from '../../../../shared/domain/queue/settle-next-action.ts';
import { type QueueDay, scoreParts } from '../../../../shared/domain/queue-score.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { QueueRow } from '../../../../shared/ipc/queue.contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  listWorklistPage,
  type WorklistFilter,
  type WorklistRow,
} from '../../store/worklist-pages.store.ts';
import { businessDay } from '../business-day.ts';
import { toCallSubject } from './call-turns.ts';
import { type CallOutlook, callOutlooks } from './call-verdicts.ts';
import { type JudgedRows, listCallableRows, type RowsWish } from './callable-rows.ts';
import { beginningOf, readCursor, worklistFilter, writeCursor } from './queue-filter.ts';

const defaultLimit = 50;
/** A tenth of a second: then a page of callable rows is answered, full or not. */
const mostJudged = 1_000;

/** @throws AppError `not-found` for a client that is gone, `invalid-input` for a foreign cursor */
export function listQueuePage(
  context: DeskContext,
  input: ParsedInputOf<'queue.page'>,
): OutputOf<'queue.page'> {
  const filter = worklistFilter(context, input.filter);
  const wish = {
    at: context.now(),
    after: input.cursor === undefined ? beginningOf(filter) : readCursor(input.cursor),
    limit: input.limit ?? defaultLimit,
    mostJudged,
  };
  const today = businessDay(context);
  const { rows, last } =
    input.filter.callableNow === true
      ? listCallableRows(context, filter, wish)
      : listRows(context, filter, wish);
  return {
    now: wish.at.toString(),
    rows: rows.map(({ row, outlook }) => toQueueRow(row, today, outlook)),
    ...(last && { nextCursor: writeCursor(last) }),
  };
}

/** Every row of the list, callable or not. */
function listRows(
  context: DeskContext,
  filter: WorklistFilter,
  { at, after, limit }: RowsWish,
): JudgedRows {
  const found = listWorklistPage(context.db, filter, { after, limit });
  const outlooks = callOutlooks(context, found.map(toCallSubject), at);
  const last = found[limit - 1];
  return {
    rows: found.map((row) => ({ row, outlook: outlooks.get(row.accountPk) })),
    ...(last && { last: { key: last.queueKey, accountPk: last.accountPk } }),
  };
}

function toQueueRow(row: WorklistRow, today: QueueDay, outlook: CallOutlook | undefined): QueueRow {
  const section = sectionOfKey(row.queueKey);
  const { balance, contact, placement } = scoreParts(row, today);
  return {
    accountId: row.accountId,
    consumerName: row.consumerName,
    language: row.language,
    client: { code: row.clientCode, name: row.clientName },
    number: row.number,
    product: row.product,
    residence: row.residence,
    balanceCents: cents(row.balanceCents),
    balanceAsOf: {
      label: row.fileLabel ?? '',
      date: row.balanceAsOf,
      days: today.day - epochDay(row.balanceAsOf),
    },
    section,
    score: {
      total: balance.points + contact.points + placement.points,
      balance: { points: balance.points, label: balance.label },
      contact: { points: contact.points, label: contact.label },
      placement: { points: placement.points, label: placement.label },
    },
    holds: JSON.parse(row.holds) as string[],
    flags: flagsOf(row, today, outlook),
    lastAction: row.lastAction,
    ...(row.lastWorkedOn === null ? {} : { lastWorkedOn: row.lastWorkedOn }),
    ...(row.lastContactOn === null ? {} : { lastContactOn: row.lastContactOn }),
    ...nextActionOf(row),
    ...(row.snoozedUntil !== null && section === 'snoozed'
      ? { snoozed: { until: row.snoozedUntil, reason: row.snoozeReason ?? '' } }
      : {}),
    localTimes: outlook?.localTimes ?? [],
    verdict: outlook?.verdict ?? { kind: 'none', text: '', reasons: [], ruleIds: [] },
  };
}

/** What is on file for the consumer, a person on hold they may be, and the validation period while it runs. */
function flagsOf(
  { flags, validationEndsOn }: WorklistRow,
  today: QueueDay,
  outlook: CallOutlook | undefined,
): string[] {
  const own = JSON.parse(flags) as string[];
  const isRunning = validationEndsOn !== null && validationEndsOn >= today.date;
  return [
    ...(outlook?.isLikelyHeld === true ? ['likely_same'] : []),
    ...own,
    ...(isRunning ? ['validation'] : []),
  ];
}

function nextActionOf({ nextAction, nextActionAt: at }: WorklistRow): Pick<QueueRow, 'nextAction'> {
  const kind = toActionKind(nextAction);
  if (kind === '') return {};
  if (at === null) return { nextAction: { kind } };
  return { nextAction: kind === 'call_back' ? { kind, at } : { kind, on: at } };
}
