/**
 * The loopback browser host: the same page and the same backend without the Electron runtime.
 * Only static files answer GET; everything else is a POST with a bearer. No cookies.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../shared/errors.ts';
import { toErrorValue } from '../backend/to-error-value.ts';
import { readStaticPage } from '../page/static-page.ts';
import type { BackendConnection } from '../worker/connect.ts';
import { bearerOf, refuseForeign } from './request-guard.ts';
import { createTokens } from './tokens.ts';
import { storeUpload } from './uploads.ts';

export type BrowserHost = {
  readonly port: number;
  /** What to open: the token in the fragment works once. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

export type BrowserHostOptions = {
  readonly backend: BackendConnection;
  readonly pageDir: string;
  readonly uploadsDir: string;
  /** 0 lets the system choose. */
  readonly port: number;
};

const largestJsonBytes = 1024 * 1024;
const bridgeScript = '/bridge.js';

export async function openBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { backend, pageDir, uploadsDir } = options;
  rmSync(uploadsDir, { recursive: true, force: true });
  mkdirSync(uploadsDir, { recursive: true, mode: 0o700 });
  const tokens = createTokens(() => randomBytes(32).toString('hex'));
  const streams = new Set<ServerResponse>();
  const stopEvents = backend.subscribe((event) => {
    for (const stream of streams) stream.write(`${JSON.stringify(event)}\n`);
  });

  const post = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (path === '/session') {
      const { secret } = (await readJson(request, response)) as { secret?: unknown };
      const bearer = typeof secret === 'string' ? tokens.exchange(secret) : undefined;
      return bearer ? json(response, 200, { bearer }) : json(response, 401, {});
    }
    const bearer = bearerOf(request);
    if (!bearer || !tokens.accepts(bearer)) return json(response, 401, {});
    if (path === '/events') return stream(response);
    if (path === '/upload') return json(response, 200, await upload(request));
    if (!path.startsWith('/ipc/')) return json(response, 404, {});
    const input = await readJson(request, response);
    return json(response, 200, await backend.call(path.slice('/ipc/'.length), input));
  };

  const upload = async (request: IncomingMessage): Promise<Reply<unknown>> => {
    const uploadId = randomUUID();
    try {
      return {
        ok: true,
        value: { uploadId, size: await storeUpload(request, uploadsDir, uploadId) },
      };
    } catch (error) {
      return { ok: false, error: toErrorValue(error, randomUUID) };
    }
  };

  const stream = (response: ServerResponse): void => {
    response.writeHead(200, {
      'Content-Type': 'application/x-ndjson',
      'Cache-Control': 'no-store',
    });
    response.write('\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  };

  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo).port;
    if (refuseForeign(request, port)) return void json(response, 403, {});
    const path = new URL(request.url ?? '/', `http://127.0.0.1:${port}`).pathname;
    const answer =
      request.method === 'GET'
        ? readStaticPage(pageDir, path, bridgeScript).then(({ status, headers, body }) => {
            response.writeHead(status, headers).end(body);
          })
        : request.method === 'POST'
          ? post(request, response, path)
          : Promise.resolve(json(response, 405, {}));
    answer.catch((error: unknown) => {
      if (!response.headersSent)
        json(response, error instanceof HttpError ? error.status : 500, {});
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const port = (server.address() as AddressInfo).port;
  return {
    port,
    url: `http://127.0.0.1:${port}/#${tokens.token}`,
    close: async () => {
      stopEvents();
      for (const open of streams) open.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(uploadsDir, { recursive: true, force: true });
    },
  };
}

class HttpError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/** @throws HttpError 413 over the limit, 415 for another type, 400 for broken JSON. */
async function readJson(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
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
