/** Numbers about the file for diagnostics: rows per table and pragmas. Reads no consumer data. */
import type { Db } from './database.ts';
import { findRow, listRows } from './prepare.ts';

/** Rows per table of the schema; a virtual table's own storage is left out. */
export function countRows(db: Db): Record<string, number> {
  const tables = listRows<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list
     WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    // The name is the schema's own, quoted as an identifier.
    const row = findRow<{ rows: number }>(db, `SELECT count(*) AS rows FROM "${name}"`);
    counts[name] = row?.rows ?? 0;
  }
  return counts;
}

const pragmas = [
  'user_version',
  'journal_mode',
  'synchronous',
  'foreign_keys',
  'cache_size',
  'page_size',
  'page_count',
  'freelist_count',
  'secure_delete',
  'cipher',
] as const;

export function readPragmas(db: Db): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const name of pragmas) {
    const value: unknown = db.pragma(name, { simple: true });
    if (typeof value === 'string' || typeof value === 'number') values[name] = value;
  }
  return values;
}
