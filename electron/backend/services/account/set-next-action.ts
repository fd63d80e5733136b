/** Plans what comes next on an account, as the agent chose it. */
import { nextActionLabels } from '../../../../shared/domain/next-action-labels.ts';
import { officeActionKinds } from '../../../../shared/domain/outcomes.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { findRequeueRow } from '../../store/requeue.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { chosenAction } from './next-action.ts';
import { nextActionValue } from './next-action-value.ts';

type Input = ParsedInputOf<'accounts.setNextAction'>;
type Planned = OutputOf<'accounts.setNextAction'>;

const offices: ReadonlySet<string> = new Set(officeActionKinds);

/** @throws AppError `rule-broken` when it cannot be done then, or at all while a hold stands; `not-found` */
export function setNextAction(context: DeskContext, input: Input): Planned {
  const planned = once(context, 'accounts.setNextAction', input, () => plan(context, input));
  context.changed('accounts', 'queue');
  return planned;
}

function plan(context: DeskContext, { accountId, action }: Input): Planned {
  const { db } = context;
  const account = getAccountKey(db, accountId);
  if (account.state !== 'live') {
    throw new AppError('rule-broken', 'This account is closed. Nothing is planned on it.');
  }
  const isHeld = findRequeueRow(db, account.pk)?.holds !== '[]';
  if (isHeld && !offices.has(action.kind)) {
    throw new AppError(
      'rule-broken',
      'A hold stands on this account: only work in the office can be planned until it is lifted.',
    );
  }
  const nextAction = chosenAction(context, account.pk, { choice: action, isAsked: false });
  requeueAccount(context, account.pk, { nextAction });
  const stored = findRequeueRow(db, account.pk);
  const value = stored && nextActionValue(stored);
  appendActivity(context, {
    account,
    kind: 'next-action-set',
    note: value ? `${nextActionLabels[value.kind]}: ${value.at ?? value.on ?? ''}` : '',
  });
  return value ? { nextAction: value } : {};
}
