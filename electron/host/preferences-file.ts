/** The agent's preferences on the browser host: a file of the desk's folder, since the page's origin changes each time. */
import { readFile } from 'node:fs/promises';
import type { Preferences } from '../../shared/ipc/bridge.ts';
import { changePreferences, readPreferences } from '../../shared/ipc/preferences.ts';
import { saveWhole } from '../save-whole.ts';

async function read(file: string): Promise<Preferences> {
  try {
    return readPreferences(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return readPreferences(undefined); // None yet, or not ours: the usual ones.
  }
}

export type PreferencesFile = {
  /**
   * The preferences after a change; an empty one just reads them.
   * @throws AppError `invalid-input` for anything but known preferences.
   */
  readonly patch: (change: unknown) => Promise<Preferences>;
};

export function openPreferences(file: string): PreferencesFile {
  let last: Promise<unknown> = Promise.resolve();
  const change = async (patch: unknown): Promise<Preferences> => {
    const current = await read(file);
    const next = changePreferences(current, patch);
    if (next.theme !== current.theme || next.singleKeys !== current.singleKeys) {
      await saveWhole(file, `${JSON.stringify(next)}\n`);
    }
    return next;
  };
  return {
    // One at a time: each change builds on the one before.
    patch: (patch) => {
      const turn = last.then(() => change(patch));
      last = turn.catch(() => {});
      return turn;
    },
  };
}
