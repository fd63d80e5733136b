import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Activities are only ever added, so their keys have no gaps. */
export const activityOrder: Check = {
  check: 'activity-order',
  states: 'No activity was taken out of the record.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT row_id AS id FROM (SELECT pk, row_id, lag(pk, 1, 0) OVER (ORDER BY pk) AS before
         FROM activities) WHERE pk <> before + 1`,
    ),
};
