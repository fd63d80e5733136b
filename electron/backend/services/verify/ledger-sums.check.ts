import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

const sumOf = (bucket: string): string =>
  `coalesce(sum(CASE e.bucket WHEN '${bucket}' THEN e.amount_cents END), 0)`;

/** Domain invariant 1: the balance of an account is the sum of its ledger entries, per bucket. */
export const ledgerSums: Check = {
  check: 'ledger-sums',
  states: 'Every balance is the sum of its ledger entries, bucket by bucket.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT a.id FROM accounts a LEFT JOIN ledger_entries e ON e.account_pk = a.pk
       GROUP BY a.pk
       HAVING ${sumOf('principal')} <> a.principal_cents
         OR ${sumOf('interest')} <> a.interest_cents
         OR ${sumOf('fees')} <> a.fees_cents
         OR ${sumOf('costs')} <> a.costs_cents
         OR a.principal_cents + a.interest_cents + a.fees_cents + a.costs_cents <> a.balance_cents`,
    ),
};
