import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 5: no forbidden contact was made, and every override names its rules. */
export const contactVerdicts: Check = {
  check: 'contact-verdicts',
  states: 'No call was started against a rule, and every override names the rule it set aside.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT row_id AS id FROM activities
       WHERE (kind = 'call-started' AND verdict = 'blocked')
         OR (verdict = 'override' AND rule_ids = '')`,
    ),
};
