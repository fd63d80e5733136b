import type { Check } from './check.ts';
import { problemIds } from './problem-ids.ts';

/** An account that search cannot find is not known to whoever picks up the phone. */
export const searchIndex: Check = {
  check: 'search-index',
  states: 'Every account can be found by search, and nothing else is.',
  *findProblems({ db }) {
    yield* problemIds(
      db,
      `SELECT a.id FROM accounts a
       WHERE NOT EXISTS (SELECT 1 FROM account_search_docsize d WHERE d.id = a.pk)`,
    );
    yield* problemIds(
      db,
      `SELECT 'entry ' || d.id AS id FROM account_search_docsize d
       WHERE NOT EXISTS (SELECT 1 FROM accounts a WHERE a.pk = d.id)`,
    );
  },
};
