/** One backup for every business date on which the desk is open and holds anything. */

import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { DeskContext } from '../../context.ts';
import { backupFolder, hasBackupOf } from '../../store/backup-folder.ts';
import { readMarks } from '../../store/marks.store.ts';
import { startBackup } from './start-backup.ts';

const retryAfter = { hours: 1 };

/** @returns a duty: starts the day's backup when it is due, at most one at a time. */
export function createDailyBackup(context: DeskContext): () => void {
  let doneOn = '';
  let jobId: string | undefined;
  let nextTry: Temporal.Instant | undefined;

  return () => {
    const today = context.today().toString();
    if (doneOn === today || context.env.sample) return;
    if (jobId !== undefined && context.jobs.get(jobId).state === 'running') return;
    const now = context.now();
    if (nextTry && now.epochMilliseconds < nextTry.epochMilliseconds) return;
    if (readMarks(context.db).activities === 0) return;
    if (hasBackupOf(join(context.env.dir, backupFolder), today)) {
      doneOn = today;
      return;
    }
    nextTry = now.add(retryAfter);
    jobId = startBackup(context, 'daily');
  };
}
