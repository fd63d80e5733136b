/** The supervisor's part of the desk: a passphrase of their own, and sheets of single-use codes. */
import { z } from 'zod';
import { mostCodes, sheetNameCharacters } from '../domain/release-code.ts';
import { codeAlphabet } from '../domain/typed-code.ts';
import { read, requestId, write } from './define.ts';
import { newPassphrase, secret } from './desk.contract.ts';
import { done, id, instantField, noInput } from './fields.ts';

const sheetName = z.string().regex(new RegExp(`^[${codeAlphabet}]{${sheetNameCharacters}}$`));

export const sheetSchema = z.strictObject({
  name: sheetName,
  madeAt: instantField,
  codes: z.int(),
  used: z.int(),
  wrongCodes: z.int(),
  withdrawnAt: instantField.optional(),
});

export type ReleaseSheet = z.output<typeof sheetSchema>;

export const supervisorContract = {
  /** Sheets newest first; codes are never told. */
  'supervisor.get': read({
    input: noInput,
    output: z.strictObject({ isSet: z.boolean(), sheets: z.array(sheetSchema) }),
  }),
  /** The first time without the present one. */
  'supervisor.setPassphrase': write({
    input: z.strictObject({ requestId, current: secret.optional(), next: newPassphrase }),
    output: done,
  }),
  /** Its document can be read until it is dropped, the desk locks or a quarter of an hour has passed. */
  'supervisor.makeSheet': write({
    input: z.strictObject({
      requestId,
      passphrase: secret,
      codes: z.int().min(1).max(mostCodes),
    }),
    output: z.strictObject({ sheet: sheetName, documentId: id }),
  }),
  'supervisor.dropSheet': write({
    input: z.strictObject({ requestId, documentId: id }),
    output: done,
  }),
  'supervisor.withdrawSheet': write({
    input: z.strictObject({ requestId, passphrase: secret, sheet: sheetName }),
    output: done,
  }),
};
