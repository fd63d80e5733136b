/** Schemas for the fields that many channels share. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Cents, mostAmount } from '../domain/money.ts';
import { findSensitiveNumber } from '../domain/sensitive-text.ts';

export const id = z.uuid();

/** Whole cents as a safe integer. */
export const centsField = z.int().transform((value) => value as Cents);

/** Zero or more cents, up to one hundred million dollars. */
export const amountField = z
  .int()
  .min(0)
  .max(mostAmount)
  .transform((value) => value as Cents);

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** A calendar date, `YYYY-MM-DD`. */
export const dateField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDate, 'This is not a calendar date.');

/** An instant, ISO 8601 UTC. */
export const instantField = z.iso.datetime();

const sensitiveReason = {
  card: 'This looks like a card number. Never write card numbers here; note only the last four digits.',
  ssn: 'This looks like a full Social Security number. Note only the last four digits.',
} as const;

// Tab, line feed and carriage return are text; other control characters are not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the rule
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Refuses a card number or a full Social Security number, with the reason. */
export function refuseSensitive(text: string, context: z.core.$RefinementCtx<string>): void {
  const found = findSensitiveNumber(text);
  if (found) context.addIssue({ code: 'custom', message: sensitiveReason[found] });
}

/** Spaces of no width, soft hyphens and direction marks that come along with pasted text. */
const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/**
 * Free text an agent types: invisible characters dropped, trimmed, no control characters, and no card or full Social Security number,
 * which are refused with the reason and never stored or logged.
 */
export function textField(maximum: number) {
  return z
    .string()
    .overwrite((text) => text.replace(invisible, ''))
    .trim()
    .max(maximum)
    .refine((text) => text.isWellFormed(), 'Remove the broken character.')
    .refine((text) => !controlCharacters.test(text), 'Remove the control characters.')
    .superRefine(refuseSensitive);
}

export function requiredText(maximum: number) {
  return textField(maximum).refine((text) => text.length > 0, 'This is required.');
}

export const zoneField = z.string().refine((zone) => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return /^[A-Za-z_]+\/[A-Za-z_/-]+$/.test(zone);
  } catch {
    return false;
  }
}, 'Choose a time zone such as America/Chicago.');

export const stateCode = z.string().regex(/^[A-Z]{2}$/, 'Use the two-letter state.');
export const zipField = z.string().regex(/^\d{5}(-\d{4})?$/, 'Use a ZIP code such as 46402.');
export const phoneDigits = z.string().regex(/^\d{10}$/, 'Use a ten-digit phone number.');

/** Opaque position in a list; absent on the first page and when there is no next page. */
export const cursorField = z.string().max(200);
export const pageLimit = z.int().min(1).max(200);

export const noInput = z.strictObject({});
export const done = z.strictObject({});
