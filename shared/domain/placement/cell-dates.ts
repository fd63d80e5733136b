/**
 * Dates: ISO, and slash dates in the one order that the file as a whole uses. Which order that is comes
 * from a survey of every slash date in the file; without evidence it is the US order, month first.
 */
import { type Refusal, refuse } from './cell.ts';

type Seen = { readonly line: number; readonly value: string };

/** How slash dates of one file are read. */
export type DateOrder =
  | { readonly kind: 'month-first' | 'day-first' }
  | {
      /** Both orders occur, so a date that fits both cannot be trusted. */
      readonly kind: 'mixed';
      readonly usual: 'month-first' | 'day-first';
      readonly monthFirst: Seen;
      readonly dayFirst: Seen;
    };

export const monthFirst: DateOrder = { kind: 'month-first' };

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (?:0?0:00(?::00)?|12:00(?::00)? AM))?$/i;

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDate(year: number, month: number, day: number): boolean {
  const length = monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month !== 2 || day < 29 || isLeap;
}

/** The number that two digits at a position spell; NaN-free: other characters give an impossible value. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** True for a plain `YYYY-MM-DD` that exists, the usual cell; false says nothing. */
function isPlainIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return year > 0 && isDate(year, twoDigits(text, 5), twoDigits(text, 8));
}

function isoText(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Collects evidence, one cell at a time, on the order of a file's slash dates. */
export function createDateSurvey(): {
  readonly observe: (cell: string, line: number) => void;
  readonly order: () => DateOrder;
} {
  let [monthFirstCount, dayFirstCount] = [0, 0];
  let [firstMonthFirst, firstDayFirst]: [Seen | undefined, Seen | undefined] = [
    undefined,
    undefined,
  ];
  return {
    observe(cell, line) {
      const match = slashed.exec(cell);
      if (match === null) return;
      const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const fitsMonthFirst = isDate(year, a, b);
      if (fitsMonthFirst === isDate(year, b, a)) return;
      if (fitsMonthFirst) {
        monthFirstCount += 1;
        firstMonthFirst ??= { line, value: cell };
      } else {
        dayFirstCount += 1;
        firstDayFirst ??= { line, value: cell };
      }
    },
    order() {
      if (firstDayFirst === undefined) return monthFirst;
      if (firstMonthFirst === undefined) return { kind: 'day-first' };
      return {
        kind: 'mixed',
        usual: dayFirstCount > monthFirstCount ? 'day-first' : 'month-first',
        monthFirst: firstMonthFirst,
        dayFirst: firstDayFirst,
      };
    },
  };
}

function parseSlashed(match: RegExpExecArray, order: DateOrder): string | Refusal {
  const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const asMonthFirst = isDate(year, a, b) ? isoText(year, a, b) : undefined;
  const asDayFirst = isDate(year, b, a) ? isoText(year, b, a) : undefined;
  if (asMonthFirst === undefined && asDayFirst === undefined)
    return refuse('There is no such date.');
  const usual = order.kind === 'mixed' ? order.usual : order.kind;
  const value = usual === 'month-first' ? asMonthFirst : asDayFirst;
  if (value === undefined) {
    const names = usual === 'month-first' ? 'month/day/year' : 'day/month/year';
    return refuse(`Does not fit ${names}, the order of this file. Write it as YYYY-MM-DD.`);
  }
  const isAmbiguous = asMonthFirst !== undefined && asDayFirst !== undefined && a !== b;
  if (order.kind === 'mixed' && isAmbiguous) {
    return refuse(
      `Could be month/day or day/month: line ${order.monthFirst.line} has ${order.monthFirst.value}, ` +
        `line ${order.dayFirst.line} has ${order.dayFirst.value}. Write dates as YYYY-MM-DD.`,
    );
  }
  return value;
}

function parseOtherDate(text: string, order: DateOrder): string | Refusal {
  const slashMatch = slashed.exec(text);
  if (slashMatch !== null) return parseSlashed(slashMatch, order);
  const date = iso.exec(text)?.[1];
  if (date === undefined) return refuse('Not a date. Write it as YYYY-MM-DD.');
  return isPlainIsoDate(date) ? date : refuse('There is no such date.');
}

/**
 * A past date as `YYYY-MM-DD`. A time of midnight behind it is ignored.
 * @param today the last date that may occur, `YYYY-MM-DD`
 */
export function parsePastDate(text: string, order: DateOrder, today: string): string | Refusal {
  const date = isPlainIsoDate(text) ? text : parseOtherDate(text, order);
  if (typeof date !== 'string') return date;
  if (date < '1900-01-01') return refuse('Before 1900.');
  if (date > today) return refuse(`After today, ${today}.`);
  return date;
}
