/** JSON over HTTP: a bounded body in, an uncached answer out. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const largestJsonBytes = 1024 * 1024;

/** A request that is refused with a status and nothing else. */
export class HttpError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/** @throws HttpError 413 over the limit, 415 for another type, 400 for broken JSON. */
export async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new HttpError(415);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestJsonBytes) {
      response.setHeader('Connection', 'close');
      throw new HttpError(413);
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400);
  }
}
