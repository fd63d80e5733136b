import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 2: a schedule's installments sum to what was agreed. */
export const planSums: Check = {
  check: 'plan-sums',
  states:
    'The promises of every agreement sum to what was agreed, and its state follows its events.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT n.id FROM plans n
       WHERE n.total_cents <> (
           SELECT coalesce(sum(m.amount_cents), 0) FROM promises m
           WHERE m.account_pk = n.account_pk AND m.plan_pk = n.pk)
         OR n.state IS NOT (
           SELECT CASE WHEN e.event IN ('completed', 'defaulted', 'cancelled') THEN e.event ELSE 'active' END
           FROM plan_events e WHERE e.plan_pk = n.pk ORDER BY e.pk DESC LIMIT 1)`,
    ),
};
