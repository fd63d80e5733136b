import { expect, test } from 'vitest';
import {
  callOpeningsSql,
  callZonesSql,
} from '../../../../electron/backend/store/call-columns.store.ts';
import type { Db } from '../../../../electron/backend/store/database.ts';
import {
  sharedIdentitiesSql,
  sharedPlacesSql,
} from '../../../../electron/backend/store/links.store.ts';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { searchSql } from '../../../../electron/backend/store/search.store.ts';
import { overdueSql } from '../../../../electron/backend/store/start-of-day.store.ts';
import {
  callZonesOnDeskSql,
  narrowRunSql,
  oneZonesSql,
  rowsAtSql,
  wholeRunSql,
} from '../../../../electron/backend/store/worklist-callable.store.ts';
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

test('who may be callable is found in indexes alone, in order, and read by key', async () => {
  const db = await openSideConnection(await openTestDesk());
  const clocks = 'USING COVERING INDEX worklist_by_call_zones (';
  const runs = [
    [oneZonesSql, `${clocks}call_zones=? AND (queue_key,account_pk)>(?,?)`],
    [wholeRunSql(range), 'PRIMARY KEY'],
    [narrowRunSql({ ...range, clientPk: 1 }), 'COVERING INDEX worklist_by_client ('],
    [narrowRunSql({ ...range, residence: 'OH' }), 'COVERING INDEX worklist_by_residence ('],
    [
      narrowRunSql({ ...range, clientPk: 1, residence: 'OH' }),
      'COVERING INDEX worklist_by_client_residence (',
    ],
    [rowsAtSql, 'PRIMARY KEY (queue_key=? AND account_pk=?)'],
    [callOpeningsSql, 'INDEX worklist_by_call_opening (call_opens_on<?)'],
    [callZonesSql, 'INDEX worklist_by_call_zones (call_zones=?)'],
  ] as const;
  for (const [sql, index] of runs) {
    const plan = planOf(db, sql).join('\n');
    expect(plan).not.toMatch(/SCAN (w|c|i|worklist|clients|imports)\b/);
    expect(plan, sql).toContain(index);
    if (sql !== rowsAtSql) expect(plan).not.toMatch(/TEMP B-TREE/);
  }
  const steps = planOf(db, callZonesOnDeskSql).join('\n');
  expect(steps).toContain(`${clocks}call_zones>?)`);
  expect(steps).not.toMatch(/SCAN worklist(?! USING COVERING INDEX worklist_by_call_zones)/);
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
