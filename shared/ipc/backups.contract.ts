/** Backups: the list, a new one, and restoring one from the unlock screen. */
import { z } from 'zod';
import { readWhileLocked, requestId, write, writeWhileLocked } from './define.ts';
import { newPassphrase, secret } from './desk.contract.ts';
import { dateField, id, instantField, noInput } from './fields.ts';

/** `<business date>-<local time>.amicable`: the file's name is its id; there is no path in it. */
const backupName = z.string().regex(/^\d{4}-\d{2}-\d{2}-\d{6}\.amicable$/);

export const backupSchema = z.strictObject({
  name: backupName,
  bytes: z.int(),
  /** Absent when the file cannot be read as a backup. */
  about: z
    .strictObject({
      madeAt: instantField,
      businessDate: dateField,
      reason: z.enum(['daily', 'asked', 'before-update']),
      appVersion: z.string(),
    })
    .optional(),
});

export type Backup = z.infer<typeof backupSchema>;

const lastGivenSchema = z.strictObject({
  receiptNumber: z.int().min(0).max(999_999),
  batchSequence: z.int().min(0).max(999_999),
});

export const backupsContract = {
  /** Newest first. Answered while locked: the unlock screen offers them. */
  'backups.list': readWhileLocked({
    input: noInput,
    output: z.strictObject({ backups: z.array(backupSchema) }),
  }),
  'backups.make': write({
    input: z.strictObject({ requestId }),
    output: z.strictObject({ jobId: id }),
  }),
  /**
   * Makes a backup the desk and unlocks it; the present files are kept aside. With the recovery code a new
   * passphrase is set and a new code answered.
   */
  'backups.restore': writeWhileLocked({
    input: z.strictObject({
      requestId,
      backup: z.union([z.strictObject({ name: backupName }), z.strictObject({ uploadId: id })]),
      secret: z.union([
        z.strictObject({ passphrase: secret }),
        z.strictObject({ recoveryCode: secret, newPassphrase }),
      ]),
      /**
       * The last receipt number and the last sealed batch that left the desk, from the agent or the office.
       * Asked for (an `invalid-input` error with `ask: 'lastGiven'`) where the marks of the desk are not at
       * hand: on another machine, or when the disk was lost.
       */
      lastGiven: lastGivenSchema.optional(),
    }),
    output: z.strictObject({ recoveryCode: z.string().optional() }),
  }),
};
