/** Why a call that the desk would place does not start. Throws; writes nothing. */
import type { Temporal } from 'temporal-polyfill';
import { mayProceed } from '../../../../shared/compliance/decide.ts';
import { describeDecision, describeReason } from '../../../../shared/compliance/describe.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { findOpenCallRow } from '../../store/calls.store.ts';

/** @throws AppError `conflict` */
export function refuseSecondCall({ db }: DeskContext): void {
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

export type CallQuestion = {
  readonly account: AccountKey;
  readonly decision: Decision;
  readonly at: Temporal.Instant;
  /** A supervisor's code came with it. */
  readonly hasRelease: boolean;
};

/**
 * A code opens what the verdict `override` leaves to a supervisor, and nothing else.
 * @throws AppError `rule-broken` with every reason; `conflict` for a code where none is needed
 */
export function refuseForbidden(context: DeskContext, question: CallQuestion): void {
  const { account, decision, hasRelease } = question;
  if (account.state !== 'live') {
    throw new AppError('rule-broken', overBecause[account.state], { reasons: [] });
  }
  if (mayProceed(decision)) {
    if (!hasRelease) return;
    throw new AppError('conflict', 'This call may start without a code. The code was not used.');
  }
  if (decision.verdict === 'override' && hasRelease) return;
  throw forbidden(context, question);
}

function forbidden({ settings }: DeskContext, { decision, at }: CallQuestion): AppError {
  const options = { zone: settings.zone, now: at };
  const stopping = decision.reasons.filter(({ action }) => action !== 'WARN');
  const why = stopping.map((reason) => describeReason(reason, options)).join(' ');
  return new AppError('rule-broken', `${describeDecision(decision, options)}. ${why}`, {
    reasons: stopping,
    ...(decision.liftsAt !== undefined && { liftsAt: decision.liftsAt }),
    rulePackVersion: decision.rulePackVersion,
  });
}
