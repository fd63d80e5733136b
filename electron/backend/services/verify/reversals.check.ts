import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

export const reversals: Check = {
  check: 'reversals',
  states: 'Every reversal takes back exactly one payment of the same account, bucket by bucket.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT r.id FROM payments r JOIN payments p ON p.id = r.reversal_of
       WHERE r.account_pk <> p.account_pk
         OR p.reversal_of IS NOT NULL
         OR r.principal_cents <> -p.principal_cents
         OR r.interest_cents <> -p.interest_cents
         OR r.fees_cents <> -p.fees_cents
         OR r.costs_cents <> -p.costs_cents`,
    ),
};
