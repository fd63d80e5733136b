import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

const sumOf = (bucket: string): string =>
  `coalesce(sum(CASE e.bucket WHEN '${bucket}' THEN e.amount_cents END), 0)`;

/** Domain invariant 2: a payment's allocation sums to the payment, and is what the ledger holds of it. */
export const paymentLedger: Check = {
  check: 'payment-allocations',
  states: 'Every payment is allocated to the cent, and the ledger of its account says the same.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT p.id FROM payments p LEFT JOIN ledger_entries e ON e.payment_pk = p.pk
       GROUP BY p.pk
       HAVING p.amount_cents <> p.principal_cents + p.interest_cents + p.fees_cents + p.costs_cents
         OR ${sumOf('principal')} <> -p.principal_cents
         OR ${sumOf('interest')} <> -p.interest_cents
         OR ${sumOf('fees')} <> -p.fees_cents
         OR ${sumOf('costs')} <> -p.costs_cents
         OR sum(e.account_pk <> p.account_pk) > 0`,
    ),
};
