/** Calls: the working record beside the activities. */
import type { Db } from './database.ts';
import { findRow } from './prepare.ts';

export type OpenCall = { readonly id: string; readonly startedAt: string };

/** The call that has no wrap-up yet; there is at most one. */
export function findOpenCall(db: Db): OpenCall | undefined {
  return findRow(db, 'SELECT id, started_at AS startedAt FROM calls WHERE ended_at IS NULL');
}

export function hasOpenCall(db: Db): boolean {
  return findOpenCall(db) !== undefined;
}
