/** Files on their way in: streamed to a private temporary folder, removed after use and at both ends. */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpError } from './json.ts';

/** @throws HttpError 413 beyond the limit; nothing is left behind. */
export async function storeUpload(
  request: IncomingMessage,
  folder: string,
  uploadId: string,
  largestBytes: number,
): Promise<number> {
  if (Number(request.headers['content-length'] ?? 0) > largestBytes) throw new HttpError(413);
  const file = join(folder, uploadId);
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      size += chunk.length;
      next(size > largestBytes ? new HttpError(413) : null, chunk);
    },
  });
  try {
    await pipeline(request, count, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    return size;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
