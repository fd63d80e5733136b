/**
 * One backup in one file: the line `AMICABLE-BACKUP 1`, a line of JSON (when, whose, keyring, marks), the
 * encrypted database as it is, and 32 bytes of SHA-256 over everything before them. The header holds no
 * secret: the database opens only with the key in the keyring, the keyring only with a secret.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { keyringSchema } from './keyring.ts';
import { marksSchema } from './marks.ts';

export const backupReasons = ['daily', 'asked', 'before-update'] as const;

const headerSchema = z.strictObject({
  madeAt: z.iso.datetime(),
  businessDate: z.iso.date(),
  reason: z.enum(backupReasons),
  appVersion: z.string(),
  databaseBytes: z.int().min(1),
  marks: marksSchema,
  keyring: keyringSchema,
});

export type BackupHeader = Readonly<z.infer<typeof headerSchema>>;

const magic = 'AMICABLE-BACKUP 1\n';
const largestHeader = 16 * 1024;
const sumSize = 32;
const chunkSize = 1024 * 1024;

function notABackup(): AppError {
  return new AppError(
    'db-damaged',
    'This file is not a whole backup of Amicable. Choose another backup; nothing was changed.',
  );
}

/** Bytes of an open file from `from` to `to`, in chunks that are reused: take what you need at once. */
function* chunks(handle: number, from: number, to: number): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.min(chunkSize, Math.max(to - from, 0)));
  for (let position = from; position < to; ) {
    const wanted = Math.min(buffer.length, to - position);
    const read = readSync(handle, buffer, 0, wanted, position);
    if (read === 0) throw notABackup();
    yield buffer.subarray(0, read);
    position += read;
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done);
  }
}

function withFile<T>(file: string, flags: string, work: (handle: number) => T): T {
  const handle = openSync(file, flags, 0o600);
  try {
    return work(handle);
  } finally {
    closeSync(handle);
  }
}

/** Packs a database file into a backup file and fsyncs it. */
export function packBackup(
  database: string,
  target: string,
  about: Omit<BackupHeader, 'databaseBytes'>,
): void {
  withFile(database, 'r', (source) => {
    const databaseBytes = fstatSync(source).size;
    const header = headerSchema.parse({ ...about, databaseBytes });
    const sum = createHash('sha256');
    withFile(target, 'w', (handle) => {
      const put = (bytes: Uint8Array): void => {
        sum.update(bytes);
        writeAll(handle, bytes);
      };
      put(Buffer.from(`${magic}${JSON.stringify(header)}\n`));
      for (const chunk of chunks(source, 0, databaseBytes)) put(chunk);
      writeAll(handle, sum.digest());
      fsyncSync(handle);
    });
  });
}

type Opened = { readonly header: BackupHeader; readonly start: number; readonly end: number };

function readHead(handle: number): Opened {
  const size = fstatSync(handle).size;
  const head = Buffer.alloc(Math.min(largestHeader, size));
  readSync(handle, head, 0, head.length, 0);
  const end = head.indexOf('\n', magic.length);
  if (!head.subarray(0, magic.length).equals(Buffer.from(magic)) || end < 0) throw notABackup();
  let json: unknown;
  try {
    json = JSON.parse(head.toString('utf8', magic.length, end));
  } catch {
    throw notABackup();
  }
  const header = headerSchema.safeParse(json);
  if (!header.success) throw notABackup();
  const start = end + 1;
  if (size !== start + header.data.databaseBytes + sumSize) throw notABackup();
  return { header: header.data, start, end: start + header.data.databaseBytes };
}

/** Who made it and when; reads only the head of the file. @throws AppError `db-damaged` */
export function readBackupHeader(file: string): BackupHeader {
  return withFile(file, 'r', (handle) => readHead(handle).header);
}

/**
 * Reads the whole file against its checksum, and writes the database out when `target` is given.
 * @throws AppError `db-damaged` when a byte differs; the target is then not to be used
 */
export function unpackBackup(file: string, target?: string): BackupHeader {
  return withFile(file, 'r', (handle) => {
    const { header, start, end } = readHead(handle);
    const sum = createHash('sha256');
    for (const chunk of chunks(handle, 0, start)) sum.update(chunk);
    const read = (take: (chunk: Uint8Array) => void): void => {
      for (const chunk of chunks(handle, start, end)) {
        sum.update(chunk);
        take(chunk);
      }
    };
    if (target === undefined) {
      read(() => {});
    } else {
      withFile(target, 'wx', (out) => {
        read((chunk) => writeAll(out, chunk));
        fsyncSync(out);
      });
    }
    const [stored] = chunks(handle, end, end + sumSize);
    if (!stored || !sum.digest().equals(stored)) throw notABackup();
    return header;
  });
}
