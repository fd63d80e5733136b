/** Date cells: ISO, or month/day/year where the file leaves no doubt (date-order.ts). */
import { type Refusal, refuse } from './cell.ts';
import { type DateOrder, isDate, readSlashDate, type SlashDate } from './date-order.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const dash = 45;

/** Two digits at a position; other characters give a number that is in no date. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** True for a plain `YYYY-MM-DD` that exists, the usual cell; false says nothing. */
function isPlainIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) {
    return false;
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return year > 0 && isDate(year, twoDigits(text, 5), twoDigits(text, 8));
}

function isoText(year: number, month: number, day: number): string {
  const pad = (part: number) => (part < 10 ? `0${part}` : String(part));
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function parseSlashed({ a, b, year }: SlashDate, order: DateOrder): string | Refusal {
  const fitsDayFirst = isDate(year, b, a);
  if (!isDate(year, a, b)) {
    return fitsDayFirst
      ? refuse('Does not fit month/day/year. Write it as YYYY-MM-DD.')
      : refuse('There is no such date.');
  }
  if (order.kind === 'unclear' && fitsDayFirst && a !== b) {
    return refuse(
      `Could be month/day or day/month: line ${order.dayFirst.line} has ${order.dayFirst.value}. ` +
        'Write dates as YYYY-MM-DD.',
    );
  }
  return isoText(year, a, b);
}

function parseDate(text: string, order: DateOrder): string | Refusal {
  if (isPlainIsoDate(text)) return text;
  const slashed = readSlashDate(text);
  if (slashed !== undefined) return parseSlashed(slashed, order);
  const date = iso.exec(text)?.[1];
  if (date === undefined) return refuse('Not a date. Write it as YYYY-MM-DD.');
  return isPlainIsoDate(date) ? date : refuse('There is no such date.');
}

/**
 * A past date as `YYYY-MM-DD`. A time of midnight behind it is ignored.
 * @param today the last date that may occur, `YYYY-MM-DD`
 */
export function parsePastDate(text: string, order: DateOrder, today: string): string | Refusal {
  const date = parseDate(text, order);
  if (typeof date !== 'string') return date;
  if (date < '1900-01-01') return refuse('Before 1900.');
  if (date > today) return refuse(`After today, ${today}.`);
  return date;
}
