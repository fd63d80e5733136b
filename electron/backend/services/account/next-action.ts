/** What comes next on an account: checks what the agent chose, and proposes what they left open. */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import type { OutcomeCode } from '../../../../shared/domain/outcomes.ts';
import { defaultNextAction } from '../../../../shared/domain/queue/next-action.ts';
import {
  noAction,
  type StoredAction,
  toActionKind,
} from '../../../../shared/domain/queue/settle-next-action.ts';
import { hasCallablePhone } from '../../../../shared/domain/reach.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { NextActionInput } from '../../../../shared/ipc/calls.contract.ts';
import type { DeskContext } from '../../context.ts';
import { findRequeueRow, type RequeueRow } from '../../store/requeue.store.ts';
import { gatherKnown } from '../call/judge-call.ts';
import { refuseCallBack } from './refuse-call-back.ts';

/** The farthest day for which work is planned. */
const farthestDays = 365;

export type ChosenAction = {
  readonly choice: NextActionInput;
  /** The person themselves asks to be called then. */
  readonly isAsked: boolean;
};

/**
 * A chosen action in stored form.
 * @throws AppError `rule-broken` for a call-back when no call may be made, or a date in the past or too far
 */
export function chosenAction(
  context: DeskContext,
  accountPk: number,
  { choice, isAsked }: ChosenAction,
): StoredAction {
  if (choice.kind === 'promise_due') return promiseAction(context, accountPk);
  if (choice.kind === 'call_back') {
    refuseCallBack(context, accountPk, { at: choice.at, isAsked });
    return { kind: 'call_back', at: choice.at };
  }
  refuseDate(context, choice.on);
  return { kind: choice.kind, at: choice.on };
}

function promiseAction({ db }: DeskContext, accountPk: number): StoredAction {
  const dueOn = findRequeueRow(db, accountPk)?.promiseDueOn ?? null;
  if (dueOn === null) {
    throw new AppError('rule-broken', 'No promise is open on this account. Record it first.');
  }
  return { kind: 'promise_due', at: dueOn };
}

function refuseDate(context: DeskContext, on: string): void {
  const today = context.today();
  const days = today.until(Temporal.PlainDate.from(on)).total({ unit: 'days' });
  if (days >= 0 && days <= farthestDays) return;
  const last = today.add({ days: farthestDays });
  throw new AppError('rule-broken', `Choose a date from today to ${longDate(last)}.`);
}

/** What follows from an outcome when the agent left it open. A call-back agreed for later stays. */
export function proposedAction(
  context: DeskContext,
  accountPk: number,
  outcome: OutcomeCode,
): StoredAction {
  const row = findRequeueRow(context.db, accountPk);
  if (!row) throw new AppError('not-found', 'This account is not on the desk.');
  const isHeld = row.holds !== '[]';
  if (!isHeld && isLaterCallBack(context, row)) {
    return { kind: 'call_back', at: row.nextActionAt };
  }
  const { reach } = gatherKnown(context, accountPk).subject;
  const action = defaultNextAction({
    isLive: row.state === 'live',
    isHeld,
    today: context.today(),
    promiseDueOn: row.promiseDueOn === null ? undefined : Temporal.PlainDate.from(row.promiseDueOn),
    outcome,
    hasCallablePhone: hasCallablePhone(reach),
    hasMailingAddress: reach.mail,
  });
  return action === null ? noAction : { kind: action.kind, at: action.on.toString() };
}

function isLaterCallBack(context: DeskContext, { nextAction, nextActionAt }: RequeueRow): boolean {
  if (toActionKind(nextAction) !== 'call_back' || nextActionAt === null) return false;
  const agreed = Temporal.Instant.from(nextActionAt);
  return Temporal.Instant.compare(agreed, context.now()) > 0;
}
