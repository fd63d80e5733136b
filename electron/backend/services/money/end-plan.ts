/** Ends an agreement: its promises still to come fall away, and what happened is kept. */
import type { DeskContext } from '../../context.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import type { PlanRow } from '../../store/plans.store.ts';
import { listLivePromises } from '../../store/promises.store.ts';
import { appendActivity } from '../append-activity.ts';
import { accountOf } from './account-of.ts';
import { recordPlanState } from './record-plan.ts';
import { recordPromiseEvents } from './record-promises.ts';

/** Must run inside a transaction; whoever calls it requeues the account. */
export function endPlan(
  context: DeskContext,
  ending: {
    readonly plan: PlanRow;
    readonly account: MoneyAccount;
    readonly as: 'cancelled' | 'defaulted';
    readonly reason: string;
    readonly at: string;
  },
): void {
  const { plan, account, as, reason, at } = ending;
  const live = listLivePromises(context.db, account.pk).filter(({ planPk }) => planPk === plan.pk);
  recordPromiseEvents(context, {
    events: live.map(({ id }) => ({ promiseId: id, event: 'cancelled', applied: 0 })),
    promises: live.map((promise) => ({ ...promise, state: 'cancelled' })),
    paymentId: null,
    at,
  });
  recordPlanState(context, { planPk: plan.pk, state: as, reason, at });
  appendActivity(context, { account: accountOf(account), kind: `plan-${as}`, note: reason });
}
