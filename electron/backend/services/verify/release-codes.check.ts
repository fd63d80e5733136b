import type { Db } from '../../store/database.ts';
import { iterateRows, listRows } from '../../store/prepare.ts';
import type { Check } from './check.ts';

type Use = { readonly line: string; readonly activityId: string };

/** Codes that were spent, by their line: the activity that says on what. */
function usesByLine(db: Db): Map<string, string> {
  const uses = listRows<Use>(
    db,
    `SELECT s.name || '-' || c.number AS line, u.activity_id AS activityId
     FROM release_uses u JOIN release_codes c ON c.pk = u.code_pk
     JOIN release_sheets s ON s.pk = c.sheet_pk`,
  );
  return new Map(uses.map(({ line, activityId }) => [line, activityId]));
}

/** Domain invariant 5: what a supervisor's code approved is on record, once. */
export const releaseCodes: Check = {
  check: 'release-codes',
  states: 'Every code that was spent has exactly one activity, and every release its code.',
  *findProblems({ db }) {
    const uses = usesByLine(db);
    const releases = iterateRows<{ id: string; ruleIds: string }>(
      db,
      `SELECT row_id AS id, rule_ids AS ruleIds FROM activities WHERE kind = 'supervisor-release'`,
    );
    for (const { id, ruleIds } of releases) {
      const line = / release:(\S+)/.exec(` ${ruleIds}`)?.[1] ?? '';
      if (uses.get(line) === id) uses.delete(line);
      else yield id;
    }
    yield* uses.keys();
  },
};
