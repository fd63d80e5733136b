import { holdsSql } from '../../store/holds.sql.ts';
import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariants 5 and 6 stand on the holds of an account: they follow from what was placed and lifted. */
export const accountHolds: Check = {
  check: 'account-holds',
  states: 'The holds of every account are those that were placed and not lifted.',
  findProblems: ({ db }) =>
    problemIds(db, `SELECT a.id FROM accounts a WHERE a.holds IS NOT ${holdsSql('a')}`),
};
