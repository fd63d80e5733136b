import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Db } from '../../../electron/backend/store/database.ts';
import { listRows } from '../../../electron/backend/store/prepare.ts';
import { writePlacement } from './import-100k.bench.ts';
import { run as ours } from './ours.ts';
import { run as reference } from './reference.ts';

function contents(db: Db, table: string): unknown[] {
  return listRows(db, `SELECT * FROM ${table} ORDER BY 1, 2`);
}

test('both sides of the benchmark leave the same rows and the same search', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-bench-'));
  const { desk } = await ours(writePlacement(folder, 300));
  const left = await desk.connect();
  const { target: right, remove } = await reference(left);
  for (const table of [
    'clients',
    'imports',
    'consumers',
    'addresses',
    'phones',
    'accounts',
    'ledger_entries',
    'worklist',
    'activities',
  ]) {
    expect(contents(right, table), table).toEqual(contents(left, table));
  }
  for (const words of ['"gar"* OR "555"*', '"oconnell"*', '"0007"']) {
    const found = (db: Db) =>
      listRows(db, 'SELECT rowid FROM account_search WHERE account_search MATCH :words', { words });
    expect(found(left).length, words).toBeGreaterThan(0);
    expect(found(right), words).toEqual(found(left));
  }
  await remove();
  left.close();
  await desk.remove();
  rmSync(folder, { recursive: true, force: true });
});
