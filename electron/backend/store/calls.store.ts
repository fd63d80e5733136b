/** Calls: the working record beside the activities. */
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';

export function findOpenCallId(db: Db): string | undefined {
  return findRow<{ id: string }>(db, 'SELECT id FROM calls WHERE ended_at IS NULL')?.id;
}

export function hasOpenCall(db: Db): boolean {
  return findOpenCallId(db) !== undefined;
}
