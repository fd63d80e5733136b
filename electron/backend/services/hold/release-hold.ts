/** Lifts a hold on a named ground with the reason. The hold itself stays on record. */
import {
  findGround,
  holdInfo,
  releaseProblems,
  releaseText,
  ruleOfHold,
} from '../../../../shared/domain/holds.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { getHoldInForce, type HoldRow, insertHoldEvent } from '../../store/holds.store.ts';
import { appendActivity } from '../append-activity.ts';
import { listKeysOfConsumer, refreshConsumer } from '../contact/consumer-accounts.ts';
import { once } from '../once.ts';
import type { ProvenCode } from '../supervisor/check-code.ts';
import { spendCode } from '../supervisor/spend-code.ts';
import { withoutCode, withRelease } from '../supervisor/with-release.ts';

type Input = ParsedInputOf<'holds.release'>;
type Released = Record<string, never>;

/**
 * @throws AppError `not-found`; `conflict` when it is lifted already, or for a code that it does not need;
 * `rule-broken` for a ground that does not lift this kind of hold, or without the evidence or the supervisor's
 * code that it needs; `denied` for a wrong code
 */
export function releaseHold(context: DeskContext, input: Input): Released | Promise<Released> {
  return withRelease<Released>(context, input, {
    refuse: () => void judge(context, input, true),
    write: (proven) => {
      once(context, 'holds.release', withoutCode(input), () => release(context, input, proven));
      context.changed('accounts', 'queue');
      return {};
    },
  });
}

/** The hold and what stays on record as the reason. */
function judge(
  context: DeskContext,
  input: Input,
  hasCode: boolean,
): { hold: HoldRow; reason: string } {
  const hold = getHoldInForce(context.db, input.holdId);
  const { kind } = hold;
  const ground = findGround({ kind, ground: input.ground });
  if (!ground) {
    const grounds = holdInfo[kind].grounds.map(({ label }) => label).join('; ');
    throw new AppError('rule-broken', `This hold is lifted only on these grounds: ${grounds}.`);
  }
  const evidence = { ground, reason: input.reason, caseNumber: input.caseNumber };
  const [problem] = Object.values(releaseProblems(evidence));
  if (problem !== undefined) throw new AppError('rule-broken', problem);
  const { needsSupervisor } = holdInfo[kind];
  if (needsSupervisor && !hasCode) {
    throw new AppError('rule-broken', 'Only a supervisor’s code lifts this hold. Ask for one.');
  }
  if (!needsSupervisor && hasCode) {
    throw new AppError('conflict', 'This hold is lifted without a code. The code was not used.');
  }
  return { hold, reason: releaseText(evidence) };
}

function release(context: DeskContext, input: Input, proven: ProvenCode | undefined): Released {
  const { db, env } = context;
  const { hold, reason } = judge(context, input, proven !== undefined);
  const { kind, consumerPk, holdId } = hold;
  const reached = reachedBy(context, hold);
  const marks = proven ? [spend(context, { hold, reason, reached, proven })] : [];
  insertHoldEvent(db, {
    id: env.newId(),
    consumerPk,
    accountPk: hold.accountPk,
    kind,
    event: 'released',
    holdId,
    amountCents: hold.amountCents,
    reason,
    at: context.now().toString(),
  });
  for (const account of reached) {
    appendActivity(context, {
      account,
      kind: 'hold-released',
      ruleIds: marks,
      note: `${holdInfo[kind].label}: ${reason}`,
    });
  }
  refreshConsumer(context, consumerPk);
  return {};
}

type Spending = {
  readonly hold: HoldRow;
  readonly reason: string;
  readonly reached: readonly AccountKey[];
  readonly proven: ProvenCode;
};

function spend(context: DeskContext, { hold, reason, reached, proven }: Spending): string {
  const [first, ...others] = reached;
  if (!first) throw new AppError('internal', 'A hold reaches no account.');
  return spendCode(context, proven, {
    action: 'holds.release',
    accounts: [first, ...others],
    ruleIds: [ruleOfHold[hold.kind]],
    holdId: hold.holdId,
    reason: `${holdInfo[hold.kind].label}: ${reason}`,
  });
}

function reachedBy(context: DeskContext, { consumerPk, accountPk }: HoldRow): AccountKey[] {
  const accounts = listKeysOfConsumer(context, consumerPk);
  return accountPk === null ? accounts : accounts.filter(({ pk }) => pk === accountPk);
}
