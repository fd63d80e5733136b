import { listBackups } from '../services/backup/list-backups.ts';
import { startBackup } from '../services/backup/start-backup.ts';
import { restoreBackup } from '../services/restore/restore-backup.ts';
import type { Handlers } from './handler.ts';

export const backupsHandlers: Handlers<'backups'> = {
  'backups.list': (context) => ({ backups: listBackups(context.env.dir) }),
  'backups.make': (context, input) =>
    context.session.onceInMemory('backups.make', input, async () => ({
      jobId: startBackup(context, 'asked'),
    })),
  'backups.restore': (context, input) =>
    context.session.onceInMemory('backups.restore', input, () => restoreBackup(context, input)),
};
