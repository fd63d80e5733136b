/** What a desk does as it opens, before the agent sees it, and from time to time while it is open. */
import type { DeskContext } from '../context.ts';
import { reportError } from '../report-error.ts';
import { createMarksCopy } from './backup/copy-marks.ts';
import { createDailyBackup } from './backup/daily-backup.ts';
import { createDueCallBacks } from './queue/due-call-backs.ts';
import { settleMarks } from './restore/settle-marks.ts';
import { createStartOfDay } from './start-of-day.ts';

export function runOpeningDuties(context: DeskContext): void {
  settleMarks(context);
}

/** @returns what is called at unlock and then every few seconds; each duty knows whether it is due. */
export function createDuties(context: DeskContext): () => void {
  const duties = [
    createStartOfDay(context),
    createDueCallBacks(context),
    createDailyBackup(context),
    createMarksCopy(context),
  ];
  return () => {
    for (const duty of duties) {
      try {
        duty();
      } catch (error) {
        reportError(context.env, 'duty', error);
      }
    }
  };
}
