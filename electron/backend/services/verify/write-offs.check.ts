import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** A settlement gives up what was agreed, and nothing unless it is completed. */
export const writeOffs: Check = {
  check: 'write-offs',
  states:
    'No agreement has written off more than it was to forgive, and none that is not completed anything.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT n.id FROM plans n JOIN ledger_entries l ON l.plan_pk = n.pk
       GROUP BY n.pk
       HAVING -sum(l.amount_cents) NOT BETWEEN 0 AND n.forgiven_cents
         OR (sum(l.amount_cents) <> 0) > (n.state = 'completed')`,
    ),
};
