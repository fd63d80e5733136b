/** Wrong passphrases in a row, kept across restarts so that closing the window resets nothing. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { writeWhole } from './durable-file.ts';

const schema = z.strictObject({ wrong: z.int().min(0), last: z.iso.datetime() });
const free = 3;
const longestSeconds = 300;

export type Attempts = {
  /** When the next try is allowed; undefined when it is now or no try was wrong. */
  readonly retryAt: (now: Temporal.Instant) => Temporal.Instant | undefined;
  readonly record: (succeeded: boolean, now: Temporal.Instant) => void;
};

/** Seconds to wait after so many wrong tries: none for three, then 2, 4, 8 ... up to five minutes. */
export function delaySeconds(wrong: number): number {
  return wrong < free ? 0 : Math.min(2 ** (wrong - free + 1), longestSeconds);
}

export function openAttempts(dir: string): Attempts {
  const file = join(dir, 'unlock-attempts.json');
  let state = read(file);
  return {
    retryAt: (now) => {
      const seconds = state ? delaySeconds(state.wrong) : 0;
      if (!state || seconds === 0) return undefined;
      // The clock was ahead at the last try: a wait is never longer than its own seconds, so it starts now.
      if (Temporal.Instant.compare(state.last, now) > 0) state = { ...state, last: now.toString() };
      const until = Temporal.Instant.from(state.last).add({ seconds });
      return Temporal.Instant.compare(now, until) < 0 ? until : undefined;
    },
    record: (succeeded, now) => {
      if (succeeded) {
        state = undefined;
        rmSync(file, { force: true });
        return;
      }
      state = { wrong: (state?.wrong ?? 0) + 1, last: now.toString() };
      writeWhole(file, JSON.stringify(state));
    },
  };
}

function read(file: string): z.infer<typeof schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
