/** What went wrong with the last backup, kept until one succeeds. */
import { z } from 'zod';
import type { DeskContext } from '../../context.ts';
import type { Db } from '../../store/database.ts';
import { deleteSetting, findSetting, putSetting } from '../../store/settings.store.ts';
import { transact } from '../../store/transaction.ts';

const key = 'backup-problem';

export function findBackupProblem(db: Db): string | undefined {
  return findSetting(db, key, z.string());
}

/** On a full disk even this may fail; the job then still says so. */
export function noteBackupProblem(context: DeskContext, problem: string): void {
  try {
    transact(context.db, () => putSetting(context.db, key, problem));
  } catch {
    context.env.log('backup problem could not be noted');
  }
}

export function clearBackupProblem({ db }: DeskContext): void {
  if (findBackupProblem(db) === undefined) return;
  transact(db, () => deleteSetting(db, key));
}
