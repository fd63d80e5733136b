import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 5: no forbidden contact was made, and every override names its rules. */
export const contactVerdicts: Check = {
  check: 'contact-verdicts',
  states: 'No call was started and no letter made against a rule; every override names its rule.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT row_id AS id FROM activities
       WHERE (kind IN ('call-started', 'letter-made', 'letter-mailed') AND verdict = 'blocked')
         OR (verdict = 'override' AND rule_ids = '')`,
    ),
};
