/**
 * What every letter says, frozen as JSON when the letter is made. A letter type adds its own fields.
 * A letter is rendered from this content alone; nothing is looked up later.
 */
import { z } from 'zod';
import { mostLicenses } from '../../../../shared/domain/desk-settings.ts';
import { isoDate, line, passage } from '../text-fields.ts';

const addressLines = z.array(line).min(1).max(5);

/** Smallest type in points that a law asks for; absent when it asks for none. */
const minPoints = z.number().min(6).max(18).optional();

export const letterBase = z.strictObject({
  formatVersion: z.literal(1),
  letterId: z.uuid(),
  /** Opaque: printed as reference and barcode, never an account number. */
  scanCode: z.string().regex(/^[A-Z0-9][A-Z0-9-]{2,14}[A-Z0-9]$/),
  language: z.enum(['en', 'es']),
  mailingDate: isoDate,
  /** True for the first written communication about the debt (12 CFR 1006.18(e)(1)). */
  firstWritten: z.boolean(),
  agency: z.strictObject({
    name: line,
    /** Then the name stays off the envelope. Letters made before it was asked leave it out. */
    nameIndicatesCollection: z.boolean().default(false),
    addressLines,
    phone: line,
    /** When somebody answers, such as `8 a.m. to 6 p.m. Central Time, Monday to Friday`. */
    hours: line.optional(),
    email: line.optional(),
    website: line.optional(),
    licenseLines: z.array(z.strictObject({ text: passage, minPoints })).max(mostLicenses),
  }),
  recipient: z.strictObject({ nameLines: z.array(line).min(1).max(2), addressLines }),
  consumerName: line,
  creditor: z.strictObject({
    current: line,
    /** The creditor to whom the debt was owed on the itemization date. */
    atItemizationDate: line,
  }),
  account: z.strictObject({
    /** Such as `credit card` or `Main Street Department Store credit card`; in the letter's language. */
    description: line,
    /** Truncated account number as printed, such as `ending in 6789` or `••6789`. */
    number: line,
  }),
  /** Last day of the validation period, while it matters to this letter (12 CFR 1006.34(b)(5)). */
  validationEnd: isoDate.nullable(),
  /** Texts that state law asks for. `front` only where the law wants the front of the notice. */
  stateNotices: z
    .array(
      z.strictObject({
        heading: line.optional(),
        text: passage,
        minPoints,
        front: z.boolean(),
        /** What the front must say when the text stands on the back, where the state prescribes it. */
        frontNotice: line.optional(),
      }),
    )
    .max(12),
  /** Adds the optional Spanish lines where the letter has official ones (12 CFR 1006.34(d)(3)(vi)). */
  spanishLines: z.boolean(),
});

export type LetterBase = z.infer<typeof letterBase>;
export type Agency = LetterBase['agency'];
export type StateNotice = LetterBase['stateNotices'][number];
