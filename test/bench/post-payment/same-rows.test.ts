import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Db } from '../../../electron/backend/store/database.ts';
import { listRows } from '../../../electron/backend/store/prepare.ts';
import { run as ours } from './ours.ts';
import { openPortfolio } from './portfolio.ts';
import { run as reference } from './reference.ts';

function contents(db: Db) {
  const tables = listRows<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'account_search%'`,
  );
  return tables.map(({ name }) => [
    name,
    listRows<{ count: number }>(db, `SELECT count(*) AS count FROM ${name}`)[0]?.count,
  ]);
}

const sizes = (db: Db): number[] =>
  listRows<{ size: number }>(
    db,
    `SELECT length(content) AS size FROM receipts
     UNION ALL SELECT length(result) FROM requests WHERE channel = 'payments.post'`,
  ).map(({ size }) => size);

test('both sides of the benchmark write the same rows into every table', async () => {
  const count = 12;
  const one = await openPortfolio(40);
  const other = await openPortfolio(40);
  await ours(one, 0, count);
  await one.backend.close();
  await other.backend.close();
  const [left, right] = [await one.connect(), await other.connect()];
  await reference(other, right, 0, count);
  expect(contents(left)).toEqual(contents(right));
  const [mine, theirs] = [sizes(left), sizes(right)];
  for (const [index, size] of mine.entries()) {
    expect(Math.abs(size - (theirs[index] ?? 0)) / size).toBeLessThan(0.1);
  }
  const balances = (db: Db) =>
    listRows(db, 'SELECT principal_cents, fees_cents, balance_cents FROM accounts ORDER BY pk');
  expect(balances(left)).toEqual(balances(right));
  left.close();
  right.close();
  for (const { folder } of [one, other]) rmSync(folder, { recursive: true, force: true });
});
