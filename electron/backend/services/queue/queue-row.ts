/** A row of the queue as it is shown, from what the worklist says and what the gate said of a call. */
import { cents } from '../../../../shared/domain/money.ts';
import { epochDay } from '../../../../shared/domain/queue/days.ts';
import { sectionOfKey } from '../../../../shared/domain/queue/sections.ts';
import { toActionKind } from '../../../../shared/domain/queue/settle-next-action.ts';
import { type QueueDay, scoreParts } from '../../../../shared/domain/queue-score.ts';
import type { QueueRow } from '../../../../shared/ipc/queue.contract.ts';
import type { WorklistRow } from '../../store/worklist-pages.store.ts';
import type { CallOutlook } from './call-verdicts.ts';

/** @param outlook absent for an account that is gone: it has nobody to call */
export function toQueueRow(
  row: WorklistRow,
  today: QueueDay,
  outlook: CallOutlook | undefined,
): QueueRow {
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
