/** What needs the agent's eye, each with its remedy. */
import { Temporal } from 'temporal-polyfill';
import { receiptSupply } from '../../../shared/domain/receipt-number.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { DeskContext } from '../context.ts';
import { findLastActivityAt } from '../store/activities.store.ts';
import type { OpenCall } from '../store/calls.store.ts';
import type { Marks } from '../store/marks.ts';
import { findBackupProblem } from './backup/backup-problem.ts';
import { findUnclosedDay } from './day/unclosed-day.ts';
import { findRestoredNotice } from './restore/restored-notice.ts';

type Notice = NonNullable<OutputOf<'desk.status'>['open']>['notices'][number];

type Known = {
  readonly marks: Marks;
  readonly openCall: OpenCall | undefined;
};

export function listNotices(context: DeskContext, known: Known): Notice[] {
  const found = [
    clockBehind(context),
    leftOpenCall(context, known.openCall),
    restored(context, known.marks),
    receipts(context, known.marks),
    unclosedDay(context),
    backupFailed(context),
  ];
  return found.filter((notice) => notice !== undefined);
}

function clockBehind({ db, env }: DeskContext): Notice | undefined {
  const last = findLastActivityAt(db);
  if (!last || Temporal.Instant.compare(env.clock(), last) >= 0) return undefined;
  return {
    kind: 'clock-behind',
    message:
      "This computer's clock is earlier than the last work on this desk. Set the clock; until then the later time counts.",
  };
}

/** A call that was open when the desk was unlocked, not the one under way. */
function leftOpenCall(context: DeskContext, call: OpenCall | undefined): Notice | undefined {
  if (!call || call.id !== context.leftCallId) return undefined;
  return {
    kind: 'open-call',
    message:
      'A call was left without wrap-up. It counts as a conversation until you say otherwise.',
  };
}

function restored({ db }: DeskContext, marks: Marks): Notice | undefined {
  const message = findRestoredNotice(db, marks);
  return message === undefined ? undefined : { kind: 'restored', message };
}

function receipts({ settings }: DeskContext, marks: Marks): Notice | undefined {
  const { receiptFirst: first, receiptLast: last } = settings.device;
  const next = Math.max(marks.receiptNumber + 1, first);
  const supply = receiptSupply({ first, last, next });
  if (supply.state === 'ample') return undefined;
  return { kind: `receipts-${supply.state}`, message: supply.message };
}

function unclosedDay(context: DeskContext): Notice | undefined {
  const day = findUnclosedDay(context);
  if (!day) return undefined;
  const text = day.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
  return {
    kind: 'unclosed-day',
    message: `${text} is not closed yet. Close it and seal its batch.`,
  };
}

function backupFailed({ db }: DeskContext): Notice | undefined {
  const message = findBackupProblem(db);
  return message === undefined ? undefined : { kind: 'backup-failed', message };
}
