/** Writes what happened to an agreement: the event, and the cached state that follows from it. */
import type { PlanState } from '../../../../shared/domain/plan.ts';
import type { DeskContext } from '../../context.ts';
import { insertPlanEvent, updatePlanState } from '../../store/plans.store.ts';

const eventOf = {
  active: 'changed',
  completed: 'completed',
  defaulted: 'defaulted',
  cancelled: 'cancelled',
} as const satisfies Record<PlanState, string>;

/** Must run inside a transaction. An agreement that becomes active again has `changed`. */
export function recordPlanState(
  context: DeskContext,
  change: {
    readonly planPk: number;
    readonly state: PlanState;
    readonly reason: string;
    readonly at: string;
  },
): void {
  const { planPk, state, reason, at } = change;
  updatePlanState(context.db, planPk, state);
  insertPlanEvent(context.db, {
    rowId: context.env.newId(),
    planPk,
    event: eventOf[state],
    reason,
    at,
  });
}
