/**
 * Starts a call or takes one in. The gate decides inside the transaction that records the attempt:
 * a blocked call leaves no row, and no row means no call.
 */
import type { Temporal } from 'temporal-polyfill';
import { mayProceed } from '../../../../shared/compliance/decide.ts';
import { describeDecision, describeReason } from '../../../../shared/compliance/describe.ts';
import { packMark } from '../../../../shared/compliance/pack-mark.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import type { ScriptChannel } from '../../../../shared/domain/script/script.ts';
import { scriptFor } from '../../../../shared/domain/script/scripts.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { type AccountKey, getAccountKey } from '../../store/accounts.store.ts';
import {
  type CallDirection,
  findOpenCallRow,
  getCall,
  insertCall,
} from '../../store/calls.store.ts';
import { getPhone } from '../../store/contact-points.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { writeDraft } from './call-draft.ts';
import { gatherKnown, judgeCall, localDateOf } from './judge-call.ts';
import { toOpenCall } from './open-call.ts';
import { scriptContext } from './script-context.ts';

type Input = ParsedInputOf<'calls.start'>;
type Started = OutputOf<'calls.start'>;

const scriptChannels: Readonly<Record<CallDirection, ScriptChannel>> = {
  outbound: 'outbound_call',
  inbound: 'inbound_call',
  walk_in: 'walk_in',
};

/**
 * People who call or come in are taken in at any time; a call that is open then stays so, and counts as a
 * conversation until it is wrapped up.
 * @throws AppError `rule-broken` with every reason when an outbound call is blocked, `conflict` for one
 * while another call is open; `not-found`
 */
export function startCall(context: DeskContext, input: Input): Started {
  const started = once(context, 'calls.start', input, () => start(context, input));
  context.changed('accounts', 'queue', 'desk');
  return started;
}

function start(context: DeskContext, input: Input): Started {
  const { db, env } = context;
  const { direction, phoneId } = input;
  const account = getAccountKey(db, input.accountId);
  if (direction === 'outbound') refuseSecondCall(context);
  const phone = phoneId === null ? undefined : getPhone(db, account.consumerPk, phoneId);
  const at = context.now();
  const known = gatherKnown(context, account.pk);
  const decision = judgeCall(known, { direction, at, phone });
  if (direction === 'outbound') refuseForbidden(context, { account, decision, at });
  const id = env.newId();
  const script = scriptFor(scriptChannels[direction]);
  insertCall(db, {
    id,
    accountPk: account.pk,
    consumerPk: account.consumerPk,
    direction,
    phone: phone?.digits ?? '',
    startedAt: at.toString(),
    localDate: localDateOf(known, at),
    draft: writeDraft({
      script: {
        id: script.id,
        version: script.version,
        context: scriptContext(context, account),
        moves: [],
      },
      note: '',
    }),
  });
  appendActivity(context, {
    account,
    kind: 'call-started',
    channel: direction === 'walk_in' ? 'in_person' : 'call',
    callId: id,
    countsAs: direction === 'outbound' ? 'attempt' : 'contact',
    verdict: decision.verdict,
    ruleIds: [
      ...decision.reasons.map(({ ruleId }) => ruleId),
      packMark(decision.rulePackVersion),
      `way:${direction}`,
    ],
    contactPoint: phone?.digits ?? '',
  });
  return { call: toOpenCall(context, getCall(db, id)), decision };
}

function refuseSecondCall({ db }: DeskContext): void {
  const open = findOpenCallRow(db);
  if (!open) return;
  throw new AppError('conflict', 'A call is still open. Wrap it up first.', {
    callId: open.id,
    accountId: open.accountId,
  });
}

const overBecause: Readonly<Record<Exclude<AccountKey['state'], 'live'>, string>> = {
  paid: 'This account is paid. There is nothing to call about.',
  settled: 'This account is settled. There is nothing to call about.',
  closed: 'This account is closed. There is nothing to call about.',
  recalled: 'The client has taken this account back. No call goes out on it.',
};

type Question = {
  readonly account: AccountKey;
  readonly decision: Decision;
  readonly at: Temporal.Instant;
};

function refuseForbidden({ settings }: DeskContext, { account, decision, at }: Question): void {
  if (account.state !== 'live') {
    throw new AppError('rule-broken', overBecause[account.state], { reasons: [] });
  }
  if (mayProceed(decision)) return;
  const options = { zone: settings.zone, now: at };
  const stopping = decision.reasons.filter(({ action }) => action !== 'WARN');
  const why = stopping.map((reason) => describeReason(reason, options)).join(' ');
  throw new AppError('rule-broken', `${describeDecision(decision, options)}. ${why}`, {
    reasons: stopping,
    ...(decision.liftsAt !== undefined && { liftsAt: decision.liftsAt }),
    rulePackVersion: decision.rulePackVersion,
  });
}
