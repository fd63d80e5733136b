import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 3: one posted payment, one valid receipt; a reversed one and a reversal have none. */
export const receiptsOfPayments: Check = {
  check: 'receipts-of-payments',
  states: 'Every posted payment has one valid receipt; reversed payments and reversals have none.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT p.id FROM payments p
       LEFT JOIN receipts r ON r.payment_id = p.id AND NOT EXISTS (
         SELECT 1 FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided')
       GROUP BY p.pk
       HAVING count(r.pk) <> CASE
         WHEN p.reversal_of IS NOT NULL THEN 0
         WHEN EXISTS (SELECT 1 FROM payments v WHERE v.reversal_of = p.id) THEN 0
         ELSE 1 END`,
    ),
};
