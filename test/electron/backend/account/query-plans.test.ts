import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { callRightParty, openCallDesk, wrapUp } from '../../../helpers/calls.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

type Step = { readonly detail: string };

/** Walks that stay short whatever the desk holds: one row, a few rows by limit, or tables with few rows. */
const short = [
  /^SCAN (k|calls)\b.*one_open_call/,
  /^SCAN (\(subquery-|json_each\b|CONSTANT ROW\b|found\b|activity\b|batch\b)/,
  /^SCAN (settings|batches|receipts|requests|clients)\b/,
];
/** The last rows of a table, read backward by primary key under a limit. */
const tail = /ORDER BY pk DESC\s+LIMIT/;

test('a workspace, its timeline and a whole call never read a table from end to end', async () => {
  const { desk, id } = await openCallDesk([{}, { first_name: 'Peter', ssn_last4: '0009' }]);
  const prepare = vi.spyOn(Database.prototype, 'prepare');
  await desk.ask('accounts.get', { accountId: id });
  await desk.ask('accounts.timeline', { accountId: id, filter: 'calls', text: 'x' });
  const callId = await callRightParty(desk, id);
  await wrapUp(desk, callId, 'RPC_NO_COMMITMENT', { holds: [{ kind: 'attorney' }] });
  await desk.ask('accounts.get', { accountId: id });
  const statements = new Set(prepare.mock.calls.map(([sql]) => sql));
  prepare.mockRestore();

  const db = await openSideConnection(desk);
  const walks = [...statements]
    .filter((sql) => /^\s*(SELECT|UPDATE|DELETE|INSERT)/i.test(sql))
    .flatMap((sql) => {
      const names = [...sql.matchAll(/:([A-Za-z]\w*)/g)].map(([, name = '']) => name);
      const steps = db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(Object.fromEntries(names.map((name) => [name, null]))) as Step[];
      return steps
        .map(({ detail }) => detail)
        .filter((detail) => detail.startsWith('SCAN ') && !detail.includes('VIRTUAL TABLE'))
        .filter((detail) => !short.some((known) => known.test(detail)) && !tail.test(sql))
        .map((detail) => `${detail}: ${sql.replace(/\s+/g, ' ').slice(0, 200)}`);
    });
  expect(statements.size).toBeGreaterThan(30);
  expect(walks).toEqual([]);
});
