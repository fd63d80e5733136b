/**
 * A file of a host's own, or one the agent saves: whole or not at all, and on the disk when it says so, since a
 * stick is pulled out right after. Asynchronous, unlike the desk's files: a slow stick must not stop the window.
 */
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

async function writeThrough(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return; // Windows cannot open a folder; its rename is journaled.
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network shares have no such thing as syncing a folder; the file itself is there.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}

/** Replaces an earlier file of that name only once the new one is complete. */
export async function saveWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(file);
  // The folder may be the agent's: a name that cannot be one of their own files.
  const temporary = join(folder, `.amicable-${randomUUID()}.part`);
  try {
    await writeThrough(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}
