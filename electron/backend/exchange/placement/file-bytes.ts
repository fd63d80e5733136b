/** A placement file as bytes: opened once, read in chunks from the start as often as needed. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { AppError } from '../../../../shared/errors.ts';
import { createDecoder, createUtf8Check } from './decode.ts';
import { assertText, byteOrderMark, type Encoding, unmarkedUtf16 } from './sniff.ts';

const chunkSize = 64 * 1024;
const largestFile = 1024 ** 3;

export type OpenFile = {
  readonly descriptor: number;
  readonly size: number;
  readonly mtimeMs: number;
};

/** @throws AppError `not-found` or `io-failed` when it cannot be read, `invalid-input` when it is no file or over 1 GB */
export function openFile(path: string): OpenFile {
  let descriptor: number | undefined;
  try {
    if (!statSync(path).isFile()) {
      throw new AppError('invalid-input', 'This is no file. Choose the CSV file itself.');
    }
    descriptor = openSync(path, 'r');
    const { size, mtimeMs } = fstatSync(descriptor);
    if (size > largestFile) {
      throw new AppError('invalid-input', 'The file is larger than 1 GB. Ask for it in parts.');
    }
    return { descriptor, size, mtimeMs };
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    throw toAppError(error);
  }
}

export function closeFile(file: OpenFile): void {
  closeSync(file.descriptor);
}

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return new AppError('not-found', 'The file is no longer there. Choose it again.');
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new AppError('io-failed', 'The file may not be read. Copy it to a folder of your own.');
  }
  return new AppError(
    'io-failed',
    'The file could not be read. Copy it to this computer and retry.',
  );
}

/** All bytes from `from` on. Each chunk is valid until the next is asked for. */
export function* readChunks(file: OpenFile, from = 0): Generator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunkSize);
  let position = from;
  for (;;) {
    let count: number;
    try {
      count = readSync(file.descriptor, buffer, 0, chunkSize, position);
    } catch (error) {
      throw toAppError(error);
    }
    if (count === 0) return;
    position += count;
    yield buffer.subarray(0, count);
  }
}

/** @throws AppError `conflict` when the file was written to since it was opened */
export function assertUnchanged(file: OpenFile): void {
  const { size, mtimeMs } = fstatSync(file.descriptor);
  if (size !== file.size || mtimeMs !== file.mtimeMs) {
    throw new AppError('conflict', 'The file changed while it was being read. Import it again.');
  }
}

export type ByteFacts = {
  readonly sha256: string;
  readonly encoding: Encoding;
  /** Where the text starts, behind a byte-order mark. */
  readonly textStart: number;
};

/**
 * True when the bytes read as UTF-8 give no more unreadable characters than characters beyond ASCII. Hosts
 * that cut text at a number of bytes leave half characters in a UTF-8 file; in a Windows-1252 file nearly
 * every accent is unreadable.
 */
function isDamagedUtf8(file: OpenFile): boolean {
  let balance = 0;
  let hasCharacters = false;
  for (const text of readTexts(file, { encoding: 'utf-8', textStart: 0 })) {
    for (const [character] of text.matchAll(/[^\p{ASCII}]/gu)) {
      const isReadable = character !== '\ufffd';
      balance += isReadable ? 1 : -1;
      hasCharacters ||= isReadable;
    }
  }
  return hasCharacters && balance >= 0;
}

/**
 * Hash and encoding of the whole file: a stated mark, else UTF-8 when every byte fits or all but a few do,
 * so that only the rows of those are refused, else Windows-1252.
 */
export function inspectBytes(file: OpenFile): ByteFacts {
  const hash = createHash('sha256');
  const isUtf8SoFar = createUtf8Check();
  let isUtf8 = true;
  let start: Buffer | undefined;
  for (const chunk of readChunks(file)) {
    start ??= Buffer.from(chunk.subarray(0, 4096));
    hash.update(chunk);
    isUtf8 = isUtf8SoFar(chunk);
  }
  start ??= Buffer.alloc(0);
  assertText(start);
  const mark = byteOrderMark(start);
  const stated = mark?.encoding ?? unmarkedUtf16(start);
  const encoding = stated ?? (isUtf8 || isDamagedUtf8(file) ? 'utf-8' : 'windows-1252');
  return { sha256: hash.digest('hex'), encoding, textStart: mark?.length ?? 0 };
}

/** The file as text, in chunks; `onBytes` hears how many bytes have been read. */
export function* readTexts(
  file: OpenFile,
  facts: Pick<ByteFacts, 'encoding' | 'textStart'>,
  onBytes?: (count: number) => void,
): Generator<string> {
  const decode = createDecoder(facts.encoding);
  let bytes = facts.textStart;
  for (const chunk of readChunks(file, facts.textStart)) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield decode(chunk, false);
  }
  const rest = decode(Buffer.alloc(0), true);
  if (rest !== '') yield rest;
}
