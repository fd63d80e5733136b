import { expect, test } from 'vitest';
import type { Db } from '../../../../electron/backend/store/database.ts';
import {
  sharedIdentitiesSql,
  sharedPlacesSql,
} from '../../../../electron/backend/store/links.store.ts';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { searchSql } from '../../../../electron/backend/store/search.store.ts';
import { overdueSql } from '../../../../electron/backend/store/start-of-day.store.ts';
import {
  worklistCountSql,
  worklistPageSql,
} from '../../../../electron/backend/store/worklist-pages.store.ts';
import { openTestDesk } from '../../../helpers/desk.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

function planOf(db: Db, sql: string): string[] {
  const params = Object.fromEntries(
    [...sql.matchAll(/[:]([a-zA-Z]\w*)/g)].map((match) => [match[1] ?? '', 1]),
  );
  return listRows<{ detail: string }>(db, `EXPLAIN QUERY PLAN ${sql}`, params).map(
    ({ detail }) => detail,
  );
}

const range = { minKey: 1, maxKey: 2 };

test('every page and count of the queue walks one index: no scan of a table, no sorting', async () => {
  const db = await openSideConnection(await openTestDesk());
  const filters = [
    [range, 'PRIMARY KEY'],
    [{ ...range, clientPk: 1 }, 'worklist_by_client ('],
    [{ ...range, residence: 'OH' }, 'worklist_by_residence ('],
    [{ ...range, clientPk: 1, residence: 'OH' }, 'worklist_by_client_residence ('],
  ] as const;
  for (const [filter, index] of filters) {
    for (const sql of [worklistPageSql(filter), worklistCountSql(filter)]) {
      const plan = planOf(db, sql);
      expect(plan.join('\n')).not.toMatch(/SCAN (w|c|i|worklist|clients|imports)\b/);
      expect(plan.join('\n')).not.toMatch(/TEMP B-TREE/);
      expect(plan.some((line) => /^SEARCH w /.test(line) && line.includes(index))).toBe(true);
    }
  }
});

test('search, links and start of day look nothing up by reading a whole table', async () => {
  const db = await openSideConnection(await openTestDesk());
  expect(planOf(db, searchSql).join('\n')).not.toMatch(/SCAN (a|c|accounts|clients)\b/);
  expect(planOf(db, sharedIdentitiesSql).join('\n')).not.toMatch(
    /SCAN consumers(?! USING)|TEMP B-TREE/,
  );
  const places = planOf(db, sharedPlacesSql).join('\n');
  expect(places).toMatch(/SEARCH addresses USING (COVERING )?INDEX addresses_by_place/);
  expect(places).not.toMatch(/TEMP B-TREE/);
  expect(planOf(db, overdueSql).join('\n')).toMatch(/SEARCH promises USING INDEX promises_waiting/);
});
