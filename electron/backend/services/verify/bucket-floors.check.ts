import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

const buckets = ['principal', 'interest', 'fees', 'costs'] as const;

/** What a bucket holds without the entries that may take it below zero. */
const withoutCredits = (bucket: string): string =>
  `coalesce(sum(CASE WHEN e.bucket = '${bucket}'
     AND NOT (e.kind IN ('adjustment', 'direct_payment') AND e.amount_cents < 0)
     THEN e.amount_cents END), 0)`;

/** Domain invariant 1: no bucket is below zero except by an explicit credit. */
export const bucketFloors: Check = {
  check: 'bucket-floors',
  states: 'No bucket is below zero, except by an explicit credit.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT a.id FROM accounts a LEFT JOIN ledger_entries e ON e.account_pk = a.pk
       WHERE ${buckets.map((bucket) => `a.${bucket}_cents < 0`).join(' OR ')}
       GROUP BY a.pk
       HAVING ${buckets.map((bucket) => `${withoutCredits(bucket)} < 0`).join(' OR ')}`,
    ),
};
