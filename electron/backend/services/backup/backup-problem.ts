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
export async function noteBackupProblem(context: DeskContext, problem: string): Promise<void> {
  const { db, env, gate } = context;
  await gate.open();
  try {
    transact(db, () => putSetting(db, key, problem));
  } catch {
    env.log('backup problem could not be noted');
  }
}

export async function clearBackupProblem({ db, gate }: DeskContext): Promise<void> {
  if (findBackupProblem(db) === undefined) return;
  await gate.open();
  transact(db, () => deleteSetting(db, key));
}
