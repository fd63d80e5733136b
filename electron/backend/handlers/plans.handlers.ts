import { cancelPlan, listAccountPlans } from '../services/money/cancel-plan.ts';
import type { Handlers } from './handler.ts';

export const plansHandlers: Handlers<'plans'> = {
  'plans.list': (context, { accountId }) => listAccountPlans(context, accountId),
  'plans.cancel': cancelPlan,
};
