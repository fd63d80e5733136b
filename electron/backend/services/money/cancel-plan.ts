/** Ends an agreement before it is completed; what has been paid under it stays paid. */

import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount, getMoneyAccountByPk } from '../../store/money-accounts.store.ts';
import { getPlan, listPlans } from '../../store/plans.store.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { endPlan } from './end-plan.ts';
import { planValue } from './values.ts';

type Input = ParsedInputOf<'plans.cancel'>;
type Cancelled = OutputOf<'plans.cancel'>;

/** @throws AppError `not-found`; `conflict` when the agreement is not active */
export function cancelPlan(context: DeskContext, input: Input): Cancelled {
  const cancelled = once(context, 'plans.cancel', input, () => cancel(context, input));
  context.changed('accounts', 'queue');
  return cancelled;
}

function cancel(context: DeskContext, input: Input): Cancelled {
  const { db } = context;
  const plan = getPlan(db, input.planId);
  if (plan.state !== 'active') {
    throw new AppError('conflict', `This agreement is already ${plan.state}.`);
  }
  const at = context.now().toString();
  const account = getMoneyAccountByPk(db, plan.accountPk);
  endPlan(context, { plan, account, as: input.as, reason: input.reason, at });
  requeueAccount(context, plan.accountPk, { nextAction: 'fresh' });
  return { plan: planValue(db, getPlan(db, plan.id)) };
}

/** Newest first. @throws AppError `not-found` */
export function listAccountPlans(context: DeskContext, accountId: string): OutputOf<'plans.list'> {
  const { db } = context;
  const account = getMoneyAccount(db, accountId);
  return { plans: listPlans(db, account.pk).map((plan) => planValue(db, plan)) };
}
