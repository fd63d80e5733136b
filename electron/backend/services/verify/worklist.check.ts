import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** Domain invariant 6, the other half: none is on nobody's list. */
export const worklist: Check = {
  check: 'worklist',
  states: 'Every live account is in the worklist once, as it is, and no other account is.',
  *findProblems({ db }) {
    yield* problemIds(
      db,
      `SELECT a.id FROM accounts a
       LEFT JOIN worklist w ON w.queue_key = a.queue_key AND w.account_pk = a.pk
       WHERE (a.state = 'live') <> (w.account_pk IS NOT NULL)
         OR (a.state = 'live') <> (a.queue_key IS NOT NULL)
         OR w.balance_cents <> a.balance_cents
         OR w.next_action <> a.next_action
         OR w.holds <> a.holds`,
    );
    // A second row under another key would be seen by the agent, and by nothing above.
    yield* problemIds(
      db,
      `SELECT w.account_id AS id FROM worklist w
       LEFT JOIN accounts a ON a.pk = w.account_pk
       WHERE a.pk IS NULL OR a.queue_key IS NOT w.queue_key`,
    );
  },
};
