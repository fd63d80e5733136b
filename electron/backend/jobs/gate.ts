/**
 * Lets one job at a time hold something while the rest of the desk goes on: the desk's writing (an import;
 * other writes wait their turn instead of failing with "busy"), or the folder of backups.
 */
export type Gate = {
  /** Resolves when no job holds it or waits for it: what follows at once, without an await, is undisturbed. */
  readonly open: () => Promise<void>;
  /** True while a job holds it or waits for its turn. */
  readonly isHeld: () => boolean;
  /** Does the work when its turn has come, in the order of asking; a failed turn lets the next go on. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createGate(): Gate {
  let tail: Promise<void> = Promise.resolve();
  let holders = 0;
  return {
    open: async () => {
      while (holders > 0) await tail;
    },
    isHeld: () => holders > 0,
    hold: async (work) => {
      holders += 1;
      const previous = tail;
      let release: () => void = () => {};
      tail = new Promise((resolve) => {
        release = resolve;
      });
      await previous;
      try {
        return await work();
      } finally {
        holders -= 1;
        release();
      }
    },
  };
}
