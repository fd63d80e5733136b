/** Placement files: what one would bring, bringing it in, what has come in. */
import { z } from 'zod';
import { mostNewClients } from '../domain/client.ts';
import { likenesses } from '../domain/same-person.ts';
import { read, requestId, write } from './define.ts';
import {
  centsField,
  cursorField,
  id,
  instantField,
  noInput,
  pageLimit,
  requiredText,
} from './fields.ts';

/** As on the agent's computer; only its last part is kept, and only to be shown. */
const fileName = z.string().min(1).max(255);

const count = z.int().min(0);

export const rejectedRowSchema = z.strictObject({
  /** Physical line of the file, from 1. */
  line: z.int(),
  /** Canonical column; empty when the row as a whole is wrong. */
  column: z.string(),
  value: z.string(),
  reason: z.string(),
});

/** An account already on the desk that the file describes differently. It stays as it is. */
export const differentRowSchema = z.strictObject({
  line: z.int(),
  clientCode: z.string(),
  number: z.string(),
  fields: z.array(z.string()),
});

const countsSchema = z.strictObject({
  /** Account rows in the file: the sum of all others. */
  rows: count,
  /** Not on the desk yet. */
  fresh: count,
  /** On the desk with the same content. */
  unchanged: count,
  /** On the desk with other content; left as they are. */
  different: count,
  rejected: count,
});

/** The result of a preview job. */
export const importPreviewSchema = z.strictObject({
  uploadId: id,
  fileName: z.string(),
  label: z.string(),
  sha256: z.string(),
  /** The import that brought this very file before. */
  importedBefore: z.strictObject({ label: z.string(), at: instantField }).optional(),
  counts: countsSchema,
  /** Of the fresh accounts. */
  balanceCents: centsField,
  /** Fresh accounts without a complete address. */
  addressNeeded: count,
  /** Client codes that the desk does not know, with the fresh accounts of each. */
  unknownClients: z.array(
    z.strictObject({ code: z.string(), suggestedName: z.string(), accounts: count }),
  ),
  /** The first ones; the document holds all. */
  rejected: z.array(rejectedRowSchema),
  different: z.array(differentRowSchema),
  /** Rejected rows and those of accounts with other content, as CSV; absent when there are none. */
  rejectedDocumentId: id.optional(),
  /** How the file was read. */
  file: z.strictObject({
    encoding: z.string(),
    delimiter: z.string(),
    headerLine: z.int(),
    columns: z.array(z.strictObject({ column: z.string(), header: z.string() })),
    unread: z.array(z.string()),
    /** How dates with slashes are read; `unclear`: one puts the day first, so what fits both orders is rejected. */
    dateOrder: z.enum(['month-first', 'unclear']),
  }),
});

export type ImportPreview = z.output<typeof importPreviewSchema>;

/** The result of a commit job. */
export const importResultSchema = z.strictObject({
  /** Absent when the file brought nothing new: then nothing was changed. */
  importId: id.optional(),
  label: z.string(),
  counts: countsSchema,
  balanceCents: centsField,
  clientsCreated: count,
  rejectedDocumentId: id.optional(),
});

export type ImportResult = z.output<typeof importResultSchema>;

export const importSchema = z.strictObject({
  id,
  label: z.string(),
  fileName: z.string(),
  at: instantField,
  counts: countsSchema,
  balanceCents: centsField,
  rejectedDocumentId: id.optional(),
});

const linkedAccountSchema = z.strictObject({
  accountId: id,
  consumerName: z.string(),
  clientCode: z.string(),
  number: z.string(),
  balanceCents: centsField,
});

const jobStarted = z.strictObject({ jobId: id });

export const importsContract = {
  /** Reads an uploaded file and says what it would bring. The job's result is an `ImportPreview`. */
  'imports.preview': write({
    input: z.strictObject({ requestId, uploadId: id, fileName }),
    output: jobStarted,
  }),
  /**
   * Brings the file in, all of it or nothing. Rows of unknown clients that are not to be created are
   * rejected. The job's result is an `ImportResult`; the uploaded file is removed at the end.
   */
  'imports.commit': write({
    input: z.strictObject({
      requestId,
      uploadId: id,
      fileName,
      createClients: z
        .array(z.strictObject({ code: requiredText(64), name: requiredText(80) }))
        .max(
          mostNewClients,
          'More than 1,000 clients are not on the desk. Most likely another column was taken for the client code.',
        ),
    }),
    output: jobStarted,
  }),
  /** Forgets an uploaded file and its preview. */
  'imports.discard': write({
    input: z.strictObject({ requestId, uploadId: id }),
    output: z.strictObject({}),
  }),
  /** Newest first. */
  'imports.list': read({ input: noInput, output: z.array(importSchema) }),
  /** Accounts that may belong to one person: the same name, and something else that is the same. */
  'imports.links': read({
    input: z.strictObject({ cursor: cursorField.optional(), limit: pageLimit.optional() }),
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          name: z.string(),
          /** Date of birth and last four of the SSN, or an address. */
          shares: z.enum(likenesses),
          accounts: z.array(linkedAccountSchema),
        }),
      ),
      nextCursor: cursorField.optional(),
    }),
  }),
};
