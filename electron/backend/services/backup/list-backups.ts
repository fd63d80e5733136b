/** The backups beside the desk, newest first. Needs no key: it runs while the desk is locked. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../../shared/ipc/backups.contract.ts';
import { backupFolder, listBackupNames, tryReadHeader } from '../../store/backup-folder.ts';

export function listBackups(dir: string): Backup[] {
  const folder = join(dir, backupFolder);
  return listBackupNames(folder).map((name) => {
    const file = join(folder, name);
    const header = tryReadHeader(file);
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (!header) return { name, bytes };
    const { madeAt, businessDate, reason, appVersion } = header;
    return { name, bytes, about: { madeAt, businessDate, reason, appVersion } };
  });
}
