/** The account of the day: a line per step, on the screen and in log.txt. Lines name no people. */
import type { Temporal } from 'temporal-polyfill';

export type Journal = {
  readonly note: (line: string) => void;
  readonly text: () => string;
};

/** Every line begins with the desk's wall clock. */
export function openJournal(
  clock: () => Temporal.Instant,
  zone: string,
  say: (line: string) => void,
): Journal {
  const lines: string[] = [];
  return {
    note: (line) => {
      const time = clock()
        .toZonedDateTimeISO(zone)
        .toString({ smallestUnit: 'second', timeZoneName: 'never' });
      const entry = `${time} ${line}`;
      lines.push(entry);
      say(entry);
    },
    text: () => lines.map((line) => `${line}\n`).join(''),
  };
}
