/** The desk's life: set-up, unlock, recovery, lock, settings. */
import { z } from 'zod';
import {
  agencySchema,
  agentSchema,
  deskSettingsSchema,
  deviceSchema,
} from '../domain/desk-settings.ts';
import { read, readWhileLocked, requestId, write, writeWhileLocked } from './define.ts';
import { dateField, done, id, instantField, noInput, zoneField } from './fields.ts';

export const newPassphrase = z
  .string()
  .min(10, 'Use at least 10 characters; a few words in a row work well.')
  .max(200);
/** Checked against the keyring, so anything may be typed. */
export const secret = z.string().min(1).max(200);
const recoveryCode = z.strictObject({ recoveryCode: z.string() });

/** What needs the agent's eye when the desk opens. */
export const noticeSchema = z.strictObject({
  kind: z.enum([
    'clock-behind',
    'unclosed-day',
    'receipts-low',
    'receipts-exhausted',
    'backup-failed',
    'open-call',
    'restored',
  ]),
  message: z.string(),
});

export const deskStatusSchema = z.strictObject({
  state: z.enum(['absent', 'locked', 'open']),
  appVersion: z.string(),
  /** True on a throw-away desk with invented people. */
  sample: z.boolean(),
  /** When a wrong passphrase makes the next try wait. */
  retryAt: instantField.optional(),
  open: z
    .strictObject({
      agentName: z.string(),
      agencyName: z.string(),
      zone: zoneField,
      businessDate: dateField,
      now: instantField,
      locksAt: instantField,
      openCallId: id.optional(),
      lastBackupAt: instantField.optional(),
      lastSealAt: instantField.optional(),
      /** Rows that no batch has taken yet. */
      rowsToExport: z.int(),
      /** Label and age in days of the newest placement file. */
      balancesAsOf: z.strictObject({ label: z.string(), days: z.int() }).optional(),
      receiptsLeft: z.int(),
      notices: z.array(noticeSchema),
    })
    .optional(),
});

export const deskContract = {
  'desk.status': readWhileLocked({ input: noInput, output: deskStatusSchema }),
  'desk.create': writeWhileLocked({
    input: z.strictObject({
      requestId,
      agency: agencySchema,
      agent: agentSchema,
      device: deviceSchema,
      zone: zoneField,
      passphrase: newPassphrase,
    }),
    output: recoveryCode,
  }),
  'desk.unlock': writeWhileLocked({
    input: z.strictObject({ requestId, passphrase: secret }),
    output: done,
  }),
  'desk.recover': writeWhileLocked({
    input: z.strictObject({ requestId, recoveryCode: secret, newPassphrase }),
    output: recoveryCode,
  }),
  /** Answered while locked too: a desk that is locked is as it was asked to be. */
  'desk.lock': writeWhileLocked({ input: z.strictObject({ requestId }), output: done }),
  /** The agent moved or typed: the idle lock starts anew. */
  'desk.touch': read({ input: noInput, output: done }),
  'desk.changePassphrase': write({
    input: z.strictObject({ requestId, current: secret, next: newPassphrase }),
    output: done,
  }),
  /** A new recovery code, shown once; the printed one no longer works. */
  'desk.replaceRecoveryCode': write({
    input: z.strictObject({ requestId, passphrase: secret }),
    output: recoveryCode,
  }),
  'desk.settings': read({ input: noInput, output: deskSettingsSchema }),
  'desk.saveSettings': write({
    input: z.strictObject({ requestId, settings: deskSettingsSchema }),
    output: done,
  }),
};
