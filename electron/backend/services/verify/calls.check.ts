import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/**
 * Domain invariant 5: how often a person may be called is counted in a working record of calls, which must
 * hold what the activities prove. A conversation about several debts stands there once for each of them.
 */
export const calls: Check = {
  check: 'calls',
  states: 'Every call and outcome in the activities is counted on its account.',
  *findProblems({ db }) {
    yield* problemIds(
      db,
      `SELECT s.call_id AS id FROM activities s LEFT JOIN calls k ON k.id = s.call_id
       WHERE s.kind = 'call-started' AND (k.pk IS NULL OR k.account_pk IS NOT s.account_pk)`,
    );
    yield* problemIds(
      db,
      `SELECT w.call_id AS id FROM activities w
       WHERE w.kind = 'call-wrapped' AND NOT EXISTS (
         SELECT 1 FROM calls first JOIN calls k ON k.account_pk = w.account_pk
         WHERE first.id = w.call_id AND k.local_date = first.local_date
           AND k.started_at = first.started_at AND k.ended_at IS NOT NULL
           AND k.outcome_code = w.outcome_code
           AND k.conversation = (w.counts_as = 'conversation'))`,
    );
  },
};
