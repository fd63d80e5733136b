import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** A receipt is given out once and voided at most once; a burned number is void from the start. */
export const receiptEvents: Check = {
  check: 'receipt-events',
  states: 'Every receipt number was given out once, or burned, and voided at most once.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT r.receipt_number AS id FROM receipts r
       LEFT JOIN receipt_events e ON e.receipt_pk = r.pk
       GROUP BY r.pk
       HAVING total(e.event IN ('issued', 'reissued')) <> (r.payment_id IS NOT NULL)
         OR total(e.event = 'voided') > 1
         OR (r.payment_id IS NULL AND total(e.event = 'voided') <> 1)`,
    ),
};
