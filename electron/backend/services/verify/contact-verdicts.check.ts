import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/**
 * Domain invariant 5: no forbidden contact was made, every override names its rules, and it is a call that began
 * with a supervisor's code: a letter takes none. One that lacks an address is made only to wait for one: it is no
 * contact until it is mailed.
 */
export const contactVerdicts: Check = {
  check: 'contact-verdicts',
  states:
    'No call was started and no letter made against a rule; every override names its rule and has its code.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT row_id AS id FROM activities
       WHERE (kind IN ('call-started', 'letter-mailed') AND verdict = 'blocked')
         OR (kind = 'letter-made' AND verdict = 'blocked'
           AND rule_ids NOT LIKE '%no-address%' AND rule_ids NOT LIKE '%bad-address%')
         OR (verdict = 'override' AND rule_ids = '')
         OR (verdict = 'override' AND kind <> 'supervisor-release'
           AND (kind <> 'call-started' OR call_id NOT IN (
             SELECT approved.call_id FROM release_uses u
             JOIN activities approved ON approved.row_id = u.activity_id)))`,
    ),
};
