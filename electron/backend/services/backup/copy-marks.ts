/**
 * Keeps the copy of the marks in the second backup folder up to date, seconds after a payment or a seal:
 * never before it is acknowledged, and a folder that is slow or gone holds nothing up.
 */
import { join } from 'node:path';
import type { DeskContext } from '../../context.ts';
import { keyringFile, readKeyring } from '../../store/keyring.ts';
import type { Marks } from '../../store/marks.ts';
import { writeMarksCopy } from '../../store/marks-copy.ts';

/** How often the duty rests after a failure: about a minute. */
const turnsOfRest = 12;

/** @returns a duty: starts a copy when the marks have moved since the last one, at most one at a time. */
export function createMarksCopy(context: DeskContext): () => void {
  const { desk, env } = context;
  let done: { readonly marks: Marks; readonly folder: string } | undefined;
  let isCopying = false;
  let rest = 0;

  const copy = async (folder: string, marks: Marks): Promise<void> => {
    isCopying = true;
    try {
      const { deskId } = readKeyring(join(env.dir, keyringFile));
      await writeMarksCopy(folder, deskId, marks);
      done = { marks, folder };
    } catch {
      // The daily backup tells the agent when the folder cannot be written.
      rest = turnsOfRest;
    } finally {
      isCopying = false;
    }
  };

  return () => {
    if (isCopying || rest > 0) {
      rest = Math.max(0, rest - 1);
      return;
    }
    const folder = context.settings.backupFolder;
    const marks = desk.marks.read();
    if (folder === '' || !marks || env.sample) return;
    if (done?.marks !== marks || done.folder !== folder) void copy(folder, marks);
  };
}
