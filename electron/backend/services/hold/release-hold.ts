/** Lifts a hold on a named ground with the reason. The hold itself stays on record. */
import {
  findGround,
  holdInfo,
  releaseProblems,
  releaseText,
} from '../../../../shared/domain/holds.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getHoldInForce, type HoldRow, insertHoldEvent } from '../../store/holds.store.ts';
import { appendActivity } from '../append-activity.ts';
import { listKeysOfConsumer, refreshConsumer } from '../contact/consumer-accounts.ts';
import { once } from '../once.ts';

type Input = ParsedInputOf<'holds.release'>;

/**
 * @throws AppError `not-found`; `conflict` when it is lifted already; `rule-broken` for a ground that does
 * not lift this kind of hold, or without the evidence that it needs
 */
export function releaseHold(context: DeskContext, input: Input): Record<string, never> {
  once(context, 'holds.release', input, () => release(context, input));
  context.changed('accounts', 'queue');
  return {};
}

function release(context: DeskContext, input: Input): Record<string, never> {
  const { db, env } = context;
  const hold = getHoldInForce(db, input.holdId);
  const { kind, consumerPk } = hold;
  const ground = findGround({ kind, ground: input.ground });
  if (!ground) {
    const grounds = holdInfo[kind].grounds.map(({ label }) => label).join('; ');
    throw new AppError('rule-broken', `This hold is lifted only on these grounds: ${grounds}.`);
  }
  const evidence = { ground, reason: input.reason, caseNumber: input.caseNumber };
  const [problem] = Object.values(releaseProblems(evidence));
  if (problem !== undefined) throw new AppError('rule-broken', problem);
  const reason = releaseText(evidence);
  insertHoldEvent(db, {
    id: env.newId(),
    consumerPk,
    accountPk: hold.accountPk,
    kind,
    event: 'released',
    holdId: hold.holdId,
    amountCents: hold.amountCents,
    reason,
    at: context.now().toString(),
  });
  for (const account of reachedBy(context, hold)) {
    appendActivity(context, {
      account,
      kind: 'hold-released',
      note: `${holdInfo[kind].label}: ${reason}`,
    });
  }
  refreshConsumer(context, consumerPk);
  return {};
}

function reachedBy(context: DeskContext, { consumerPk, accountPk }: HoldRow) {
  const accounts = listKeysOfConsumer(context, consumerPk);
  return accountPk === null ? accounts : accounts.filter(({ pk }) => pk === accountPk);
}
