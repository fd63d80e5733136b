/** What set-up asks and settings change: the agent, the agency, the device and the desk's own rules. */
import { z } from 'zod';
import {
  phoneDigits,
  requiredText,
  stateCode,
  textField,
  zipField,
  zoneField,
} from '../ipc/fields.ts';

/** All may be of one state: whatever prints license lines has room for as many. */
export const mostLicenses = 60;

export const agencySchema = z.strictObject({
  /** Short code used in export file names. */
  code: z.string().regex(/^[A-Za-z0-9-]{2,20}$/, 'Use 2 to 20 letters, digits or dashes.'),
  name: requiredText(80),
  /** True when the name itself says that it collects debts; then no message names it to others. */
  nameIndicatesCollection: z.boolean(),
  address1: requiredText(60),
  address2: textField(60),
  city: requiredText(40),
  state: stateCode,
  zip: zipField,
  phone: phoneDigits,
  /** License or permit lines by state, printed on letters and receipts for that state. */
  licenses: z
    .array(z.strictObject({ state: stateCode, text: requiredText(120) }))
    .max(mostLicenses),
});

export const agentSchema = z.strictObject({
  /** The agent's code at the office, used in exports. */
  code: z.string().regex(/^[A-Za-z0-9-]{1,20}$/, 'Use 1 to 20 letters, digits or dashes.'),
  name: requiredText(60),
});

export const deviceSchema = z
  .strictObject({
    /** Printed before every receipt number. */
    prefix: z.string().regex(/^[A-Z0-9]{1,6}$/, 'Use 1 to 6 capital letters or digits.'),
    receiptFirst: z.int().min(1).max(999_999),
    receiptLast: z.int().min(1).max(999_999),
  })
  .refine((device) => device.receiptFirst <= device.receiptLast, {
    path: ['receiptLast'],
    message: 'The last receipt number comes after the first.',
  });

export const deskSettingsSchema = z.strictObject({
  agency: agencySchema,
  agent: agentSchema,
  device: deviceSchema,
  /** The desk's IANA zone; business dates use it. */
  zone: zoneField,
  /** Minutes without input until the desk locks. */
  idleMinutes: z.int().min(1).max(120),
  /** A second folder for daily backups, empty when none. */
  backupFolder: z.string().max(500),
});

export type DeskSettings = z.infer<typeof deskSettingsSchema>;
export type Agency = z.infer<typeof agencySchema>;
export type Agent = z.infer<typeof agentSchema>;
