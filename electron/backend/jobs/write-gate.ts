/**
 * Lets one long write (an import) hold the desk's writing while reads go on; other writes wait their turn
 * instead of failing with "busy".
 */
export type WriteGate = {
  /** Resolves when no long write is under way. */
  readonly open: () => Promise<void>;
  /** True while a long write is under way or waits for its turn. */
  readonly isHeld: () => boolean;
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createWriteGate(): WriteGate {
  let tail: Promise<void> = Promise.resolve();
  let holders = 0;
  return {
    open: () => tail,
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
