/**
 * Files that the agent picked, in the clear until they are used: no longer than the desk is open, no longer
 * than two hours, and never past the next start.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';

export type Uploads = {
  /** Removes every file. */
  readonly clear: () => void;
  /** Removes the files that were there so long ago already. */
  readonly sweep: (now: Temporal.Instant) => void;
};

const mostMs = 2 * 60 * 60 * 1000;

/** Hosts name uploads by UUID; anything else in the folder is not ours to remove. */
const uploadName = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Makes the folder, readable by this user alone, and removes what an earlier run left in it. */
export function openUploads(folder: string): Uploads {
  const firstSeen = new Map<string, number>();

  function names(): string[] {
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => uploadName.test(name));
  }

  function remove(name: string): void {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
      firstSeen.delete(name);
    } catch {
      // Still being read, where the system keeps such files: the next sweep finds it again.
    }
  }

  const clear = (): void => names().forEach(remove);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  clear();
  return {
    clear,
    sweep: (now) => {
      const present = new Set(names());
      for (const name of firstSeen.keys()) if (!present.has(name)) firstSeen.delete(name);
      for (const name of present) {
        const since = firstSeen.get(name);
        if (since === undefined) firstSeen.set(name, now.epochMilliseconds);
        else if (now.epochMilliseconds - since >= mostMs) remove(name);
      }
    },
  };
}
