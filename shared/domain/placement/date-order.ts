/**
 * Whether the slash dates of a file can be read as the US writes them, month first. A survey of every slash
 * date looks for one that only the other order explains. Such a date never turns the file around, because
 * it may be a typo: it makes every date that fits both orders doubtful.
 */

type Seen = { readonly line: number; readonly value: string };

/** How slash dates of one file are read: always month first, or not at all where that is in doubt. */
export type DateOrder =
  | { readonly kind: 'month-first' }
  /** A date puts the day first, so a date that fits both orders cannot be trusted. */
  | { readonly kind: 'unclear'; readonly dayFirst: Seen };

export const monthFirst: DateOrder = { kind: 'month-first' };

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a day that the Gregorian calendar has. */
export function isDate(year: number, month: number, day: number): boolean {
  const length = monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day < 29 || isLeap;
}

/** The three numbers of a slash date, not yet known to be a date. */
export type SlashDate = { readonly a: number; readonly b: number; readonly year: number };

const midnight = / (?:0?0:00(?::00)?|12:00(?::00)? AM)$/i;
const slash = 47;

/** One or two digits before a slash, or four at the end; -1 for anything else. Read without patterns. */
function digitsBetween(text: string, start: number, end: number, most: number): number {
  if (end <= start || end - start > most) return -1;
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `3/25/2026`, also with a midnight behind it; undefined for anything else. */
export function readSlashDate(text: string): SlashDate | undefined {
  const date = text.length > 10 ? text.replace(midnight, '') : text;
  if (date.length < 8 || date.length > 10) return undefined;
  const first = date.charCodeAt(1) === slash ? 1 : 2;
  const second = date.length - 5;
  if (date.charCodeAt(first) !== slash || date.charCodeAt(second) !== slash) return undefined;
  const a = digitsBetween(date, 0, first, 2);
  const b = digitsBetween(date, first + 1, second, 2);
  const year = digitsBetween(date, second + 1, date.length, 4);
  return a < 0 || b < 0 || year < 0 ? undefined : { a, b, year };
}

/** Looks, one cell at a time, for evidence against the month coming first; the first find is kept. */
export function createDateSurvey(): {
  readonly observe: (cell: string, line: number) => void;
  readonly order: () => DateOrder;
} {
  let dayFirst: Seen | undefined;
  return {
    observe(cell, line) {
      if (dayFirst !== undefined) return;
      const date = readSlashDate(cell);
      if (date === undefined || isDate(date.year, date.a, date.b)) return;
      if (isDate(date.year, date.b, date.a)) dayFirst = { line, value: cell };
    },
    order: () => (dayFirst === undefined ? monthFirst : { kind: 'unclear', dayFirst }),
  };
}
