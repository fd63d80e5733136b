/** The placement file whose balances are the host's last word. */
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';

export function findNewestImport(
  db: Db,
): { readonly label: string; readonly at: string } | undefined {
  return findRow(db, 'SELECT label, at FROM imports ORDER BY pk DESC LIMIT 1');
}
