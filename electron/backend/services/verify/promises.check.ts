import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** What is paid on a promise and where it stands follow from its events. */
export const promises: Check = {
  check: 'promises',
  states: 'What is paid on a promise, and its state, follow from its events.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT m.id FROM promises m LEFT JOIN promise_events e ON e.promise_pk = m.pk
       GROUP BY m.pk
       HAVING total(e.applied_cents) <> m.paid_cents
         OR m.paid_cents NOT BETWEEN 0 AND m.amount_cents
         OR (m.state = 'kept') > (m.paid_cents = m.amount_cents)
         OR (m.state = 'open') > (m.paid_cents = 0)
         OR m.state IS NOT (
           SELECT CASE last.event WHEN 'made' THEN 'open' ELSE last.event END
           FROM promise_events last WHERE last.promise_pk = m.pk ORDER BY last.pk DESC LIMIT 1)`,
    ),
};
