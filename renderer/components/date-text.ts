/** Reading and writing calendar dates in a field: ISO or M/D/YYYY in, ISO out, a sentence for every problem. */
import { Temporal } from 'temporal-polyfill';

export type DateLimits = {
  readonly required?: boolean | undefined;
  /** ISO dates, inclusive. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

export type DateReading = {
  /** ISO `YYYY-MM-DD`; undefined when the text spells no date. */
  readonly date: string | undefined;
  readonly problem: string | undefined;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const shortYear = /^\d{1,2}[/-]\d{1,2}[/-]\d{1,3}$/;

/** Reads `2026-07-08` or `7/8/2026`. Two-digit years are refused: they hide a century. */
export function readDateText(text: string, limits: DateLimits = {}): DateReading {
  const trimmed = text.trim();
  if (trimmed === '') {
    return { date: undefined, problem: limits.required ? 'Enter a date.' : undefined };
  }
  const parts = dateParts(trimmed);
  if (parts === undefined) return { date: undefined, problem: spellingProblem(trimmed) };
  const date = realDate(parts);
  if (date === undefined) return { date, problem: `There is no such day as ${trimmed}.` };
  return { date, problem: limitProblem(date, limits) };
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

function dateParts(text: string): Parts | undefined {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, second, last] = american.exec(text) ?? [];
  if (last === undefined) return undefined;
  return { year: Number(last), month: Number(first), day: Number(second) };
}

function realDate(parts: Parts): string | undefined {
  if (parts.year < 1800 || parts.year > 2200) return undefined;
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

function spellingProblem(text: string): string {
  if (shortYear.test(text)) return 'Write the year with four digits.';
  return 'Use month/day/year, such as 7/8/2026.';
}

function limitProblem(date: string, { min, max }: DateLimits): string | undefined {
  if (min !== undefined && date < min) return `Choose ${shortDate(min)} or later.`;
  if (max !== undefined && date > max) return `Choose ${shortDate(max)} or earlier.`;
  return undefined;
}

/** `7/8/2026`, as a field shows it. */
export function shortDate(date: string): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `${month}/${day}/${year}`;
}

/** `Wednesday, July 8, 2026`, so that a typed date can be checked at a glance. */
export function longDate(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
}

const steps: Readonly<Record<string, { readonly days?: number; readonly months?: number }>> = {
  ArrowUp: { days: 1 },
  ArrowDown: { days: -1 },
  PageUp: { months: 1 },
  PageDown: { months: -1 },
};

/** The date a key leads to from `date`: arrows step a day, Page keys a month. */
export function steppedDate(date: string, key: string): string | undefined {
  const step = steps[key];
  return step && Temporal.PlainDate.from(date).add(step).toString();
}
