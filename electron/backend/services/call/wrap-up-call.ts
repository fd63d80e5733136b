/**
 * Ends a call: the second activity, what the call counts as, what was learned, what comes next. All of it
 * in one transaction, or nothing and the call stays open.
 */

import { cents } from '../../../../shared/domain/money.ts';
import { lastWorkableKey } from '../../../../shared/domain/queue/sections.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { type AccountKey, getAccountKey } from '../../store/accounts.store.ts';
import { type CallRow, copyCall, endCall } from '../../store/calls.store.ts';
import { updateDisclosed, updateWorked } from '../../store/consumer-facts.store.ts';
import { listHolds } from '../../store/holds.store.ts';
import { findRequeueRow } from '../../store/requeue.store.ts';
import { findNextInQueue } from '../../store/worklist.store.ts';
import { chosenAction, proposedAction } from '../account/next-action.ts';
import { nextActionValue } from '../account/next-action-value.ts';
import { appendActivity } from '../append-activity.ts';
import { ownAccounts, refreshConsumer } from '../contact/consumer-accounts.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { giveConsent, isCallBackAsked } from './give-consent.ts';
import { type Ending, judgeEnding } from './judge-ending.ts';
import { keepLearned } from './keep-learned.ts';
import { getOpenCall } from './open-call.ts';

type Input = ParsedInputOf<'calls.wrapUp'>;
type Wrapped = OutputOf<'calls.wrapUp'>;

/**
 * @throws AppError `not-found`; `conflict` for a call that is over; `rule-broken` for an outcome that
 * contradicts the call, or a next action that may not be planned
 */
export function wrapUpCall(context: DeskContext, input: Input): Wrapped {
  const wrapped = once(context, 'calls.wrapUp', input, () => wrapUp(context, input));
  context.changed('accounts', 'queue', 'desk');
  return wrapped;
}

function wrapUp(context: DeskContext, input: Input): Wrapped {
  const { db } = context;
  const call = getOpenCall(context, input.callId);
  const account = getAccountKey(db, call.accountId);
  const ending = judgeEnding(call, input.outcomeCode);
  refuseTimelessCallBack(context, account, input);
  endCall(db, call.pk, {
    endedAt: context.now().toString(),
    outcomeCode: ending.outcome.code,
    connected: ending.outcome.connected,
    conversation: ending.countsAs === 'conversation',
  });
  const discussed = listDiscussed(context, { account, ending, input });
  for (const { pk } of discussed) {
    copyCall(db, call.pk, { id: context.env.newId(), accountPk: pk });
  }
  keepLearned(context, { call, account, ending, input });
  for (const each of [account, ...discussed])
    recordEnd(context, { call, account: each, ending, input });
  refreshConsumer(context, account.consumerPk);
  const nextAction = input.nextAction
    ? chosenAction(context, account.pk, {
        choice: input.nextAction,
        isAsked: isCallBackAsked(ending),
      })
    : proposedAction(context, account.pk, ending.outcome.code);
  giveConsent(context, { call, account, ending, action: nextAction });
  requeueAccount(context, account.pk, { nextAction });
  return wrappedValue(context, account, ending);
}

/** Somebody who asks for another call names a time; where no call may follow, it is not needed. */
function refuseTimelessCallBack({ db }: DeskContext, account: AccountKey, input: Input): void {
  if (input.outcomeCode !== 'CALLBACK' || input.nextAction !== undefined) return;
  const isHeld = input.holds.length > 0 || listHolds(db, account).length > 0;
  if (isHeld || account.state !== 'live') return;
  throw new AppError('rule-broken', 'Enter the day and time at which the call back was asked for.');
}

type EndOfCall = {
  readonly call: CallRow;
  readonly account: AccountKey;
  readonly ending: Ending;
  readonly input: Input;
};

/** Only a conversation is about a debt; an attempt is about the one it was meant for. */
function listDiscussed(
  context: DeskContext,
  { account, ending, input }: Omit<EndOfCall, 'call'>,
): AccountKey[] {
  const discussed = ownAccounts(context, account, input.alsoDiscussed);
  if (discussed.length === 0 || ending.countsAs === 'conversation') return discussed;
  throw new AppError('rule-broken', 'Only a conversation can have touched other debts.');
}

function recordEnd(context: DeskContext, { call, account, ending, input }: EndOfCall): void {
  const { outcome, countsAs, isConversation, isDisclosed } = ending;
  const now = context.now().toString();
  const today = context.today().toString();
  const isReached = countsAs === 'contact' || countsAs === 'conversation';
  updateWorked(context.db, {
    pk: account.pk,
    lastAction: outcome.label,
    workedOn: countsAs === 'none' ? null : today,
    contactOn: isReached ? today : null,
    communicatedAt: isConversation ? now : null,
  });
  if (isDisclosed) updateDisclosed(context.db, account.pk, now);
  appendActivity(context, {
    account,
    kind: 'call-wrapped',
    channel: call.direction === 'walk_in' ? 'in_person' : 'call',
    callId: call.id,
    outcomeCode: outcome.code,
    countsAs,
    ruleIds: input.hasNoNumber === true ? [...ending.marks, 'number:none'] : ending.marks,
    disclosures: ending.disclosures,
    contactPoint: call.phone,
    note: input.note,
  });
}

function wrappedValue({ db }: DeskContext, account: AccountKey, ending: Ending): Wrapped {
  const row = findRequeueRow(db, account.pk);
  const nextAction = row && nextActionValue(row);
  const next = findNextInQueue(db, { exceptPk: account.pk, lastKey: lastWorkableKey });
  return {
    accountId: account.id,
    outcomeCode: ending.outcome.code,
    countsAs: ending.countsAs,
    ...(nextAction && { nextAction }),
    holds: row ? (JSON.parse(row.holds) as string[]) : [],
    ...(next && { next: { ...next, balanceCents: cents(next.balanceCents) } }),
  };
}
