import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 6 speaks of live accounts: none may leave the lists while something is owed. */
export const accountStates: Check = {
  check: 'account-states',
  states: 'A live account owes something; a paid or settled one owes nothing.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT id FROM accounts
       WHERE (state = 'live' AND balance_cents <= 0)
         OR (state IN ('paid', 'settled') AND balance_cents <> 0)`,
    ),
};
