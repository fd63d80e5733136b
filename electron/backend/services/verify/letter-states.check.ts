import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** A letter that is made waits or is queued; after that its state is its last event. */
export const letterStates: Check = {
  check: 'letter-states',
  states: 'Where a letter stands follows from its events.',
  findProblems: ({ db }) =>
    problemIds(
      db,
      `SELECT l.id FROM letters l
       WHERE NOT coalesce((
         SELECT CASE e.event WHEN 'made' THEN l.state IN ('waiting', 'queued')
           ELSE l.state = e.event END
         FROM letter_events e WHERE e.letter_pk = l.pk ORDER BY e.pk DESC LIMIT 1), 0)`,
    ),
};
