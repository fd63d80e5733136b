/** The second place of a backup: another disk or a stick. Its failure is told, never an obstacle. */
import { constants } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskContext } from '../../context.ts';
import { readBackupHeader } from '../../store/backup-archive.ts';
import {
  backupFolder,
  freeBackupName,
  pruneBackups,
  removeOldParts,
} from '../../store/backup-folder.ts';
import { syncFolder } from '../../store/durable-file.ts';
import { runInThread } from '../thread/run-in-thread.ts';

/** @returns what to tell the agent when it did not work, or undefined. */
export async function copyToSecondFolder(
  context: DeskContext,
  name: string,
): Promise<string | undefined> {
  const folder = context.settings.backupFolder;
  if (folder === '') return undefined;
  const source = join(context.env.dir, backupFolder, name);
  const target = join(folder, freeBackupName(folder, context.now(), context.settings.zone));
  const part = `${target}.part`;
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('not a folder');
    removeOldParts(folder, context.now());
    await copyFile(source, part, constants.COPYFILE_EXCL);
    const handle = await open(part, 'r+');
    await handle.sync();
    await handle.close();
    await runInThread<'read'>(context.env, { kind: 'read', file: part, key: context.desk.key });
    await rename(part, target);
    syncFolder(folder);
    pruneBackups(folder, readBackupHeader(target).keyring.deskId);
    return undefined;
  } catch {
    await rm(part, { force: true }).catch(() => {});
    context.env.log('second backup folder failed');
    return 'The second backup folder could not be written. Connect it or choose another in Settings, Backups.';
  }
}
