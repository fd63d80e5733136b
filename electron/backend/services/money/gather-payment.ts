/** Everything a payment depends on, read once; refuses where nothing may be collected. */
import { type CollectionBar, collectionBar } from '../../../../shared/domain/collection-bar.ts';
import type { PaymentFacts } from '../../../../shared/domain/payment-effect.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import {
  getMoneyAccount,
  listHoldKinds,
  type MoneyAccount,
} from '../../store/money-accounts.store.ts';
import { findActivePlan, type PlanRow } from '../../store/plans.store.ts';
import { listPayablePromises, type PromiseRow } from '../../store/promises.store.ts';

export type Gathered = {
  readonly account: MoneyAccount;
  readonly facts: PaymentFacts;
  readonly plan: PlanRow | undefined;
  readonly promises: readonly PromiseRow[];
};

/** Why nothing may be collected on the account now, if anything stops it. */
export function findBar(context: DeskContext, account: MoneyAccount): CollectionBar | undefined {
  return collectionBar({ state: account.state, holds: listHoldKinds(context.db, account) });
}

/** @throws AppError `rule-broken` with the rule and its citation when nothing may be collected */
export function refuseBarred(context: DeskContext, account: MoneyAccount): void {
  const bar = findBar(context, account);
  if (!bar) return;
  throw new AppError('rule-broken', bar.message, { ruleId: bar.ruleId, citation: bar.citation });
}

/** @throws AppError `not-found`, or `rule-broken` when nothing may be collected */
export function gatherPayment(context: DeskContext, accountId: string): Gathered {
  const { db } = context;
  const account = getMoneyAccount(db, accountId);
  refuseBarred(context, account);
  const plan = findActivePlan(db, account.pk);
  const promises = listPayablePromises(db, account.pk);
  return {
    account,
    plan,
    promises,
    facts: { owed: account.owed, order: account.policy.allocationOrder, promises, plan },
  };
}
