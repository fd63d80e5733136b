/** Makes a backup as a job: checked copy, pruning, the second folder, and a notice when one of them failed. */
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import type { BackupHeader } from '../../store/backup-archive.ts';
import { backupFolder, freeBackupName, pruneBackups } from '../../store/backup-folder.ts';
import { keyringFile, readKeyring } from '../../store/keyring.ts';
import { readMarks } from '../../store/marks.store.ts';
import { databaseFile } from '../../store/open-desk.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { clearBackupProblem, noteBackupProblem } from './backup-problem.ts';
import { copyToSecondFolder } from './copy-to-second-folder.ts';

type Reason = BackupHeader['reason'];
type BackupResult = { readonly name: string; readonly problem?: string };

/**
 * One at a time: the daily backup and one that is asked meanwhile each get a name and a file of their own.
 * @returns the job's id; its result is the backup's name
 */
export function startBackup(context: DeskContext, reason: Reason): string {
  return context.jobs.start('backup', (job) =>
    context.backupGate.hold(() => backUp(context, reason, job)),
  );
}

async function backUp(context: DeskContext, reason: Reason, job: JobHandle): Promise<BackupResult> {
  await job.breathe();
  try {
    const name = await makeBackup(context, reason, job);
    const second = await copyToSecondFolder(context, name);
    if (second) await noteBackupProblem(context, second);
    else await clearBackupProblem(context);
    return { name, ...(second ? { problem: second } : {}) };
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'cancelled')) {
      await noteBackupProblem(context, 'The last backup failed. Free some space and make one now.');
    }
    throw error;
  } finally {
    context.changed('desk');
  }
}

async function makeBackup(context: DeskContext, reason: Reason, job: JobHandle): Promise<string> {
  const { env, desk } = context;
  const folder = join(env.dir, backupFolder);
  const now = context.now();
  const name = freeBackupName(folder, now, context.settings.zone);
  const keyring = readKeyring(join(env.dir, keyringFile));
  await runInThread<'backup'>(
    env,
    {
      kind: 'backup',
      file: join(env.dir, databaseFile),
      key: desk.key,
      target: join(folder, name),
      about: {
        madeAt: now.toString(),
        businessDate: context.today().toString(),
        reason,
        appVersion: env.appVersion,
        marks: desk.marks.read() ?? readMarks(context.db),
        keyring,
      },
    },
    job,
  );
  pruneBackups(folder, keyring.deskId);
  return name;
}
