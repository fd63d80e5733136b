/** What a host has opened, closed in the reverse order: once, however often and from wherever it is told to end. */

export type Closing = {
  /** While it closes, or after, the step runs too: what was opened late does not stay open. */
  readonly add: (step: () => void | Promise<void>) => void;
  /** Settles when every step has run, also those after one that failed. */
  readonly run: () => Promise<void>;
  readonly hasBegun: () => boolean;
};

export function createClosing(): Closing {
  const steps: (() => void | Promise<void>)[] = [];
  let running: Promise<void> | undefined;

  const runAll = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      try {
        await step();
      } catch {
        // What cannot be closed must not keep the rest open: the desk comes after the window.
      }
    }
  };

  return {
    add: (step) => {
      steps.push(step);
      if (running) running = running.then(runAll);
    },
    run: () => {
      running ??= runAll();
      return running;
    },
    hasBegun: () => running !== undefined,
  };
}
