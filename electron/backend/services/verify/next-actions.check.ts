import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 6: every live account has a next action or a hold. */
export const nextActions: Check = {
  check: 'next-actions',
  states: 'Every live account has a next action or a hold.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT id FROM accounts WHERE state = 'live' AND next_action = '' AND holds = '[]'`,
    ),
};
