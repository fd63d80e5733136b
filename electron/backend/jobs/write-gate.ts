/**
 * Lets one long write (an import) hold the desk's writing while reads go on; other writes wait their turn
 * instead of failing with "busy".
 */
export type WriteGate = {
  /** Resolves when no long write is under way. */
  readonly open: () => Promise<void>;
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createWriteGate(): WriteGate {
  let tail: Promise<void> = Promise.resolve();
  return {
    open: () => tail,
    hold: async (work) => {
      const previous = tail;
      let release: () => void = () => {};
      tail = new Promise((resolve) => {
        release = resolve;
      });
      await previous;
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}
