/**
 * The loopback browser host: the same page and the same backend without the Electron runtime.
 * Only static files answer GET; everything else is a POST with a bearer. No cookies.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError, type Reply } from '../../shared/errors.ts';
import { toErrorValue } from '../backend/to-error-value.ts';
import { readStaticPage } from '../page/static-page.ts';
import type { BackendConnection } from '../worker/connect.ts';
import { createEventStreams } from './event-streams.ts';
import { HttpError, json, readJson } from './json.ts';
import { openPreferences } from './preferences-file.ts';
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
  readonly preferencesFile: string;
  readonly largestUploadBytes: number;
  /** 0 lets the system choose. */
  readonly port: number;
};

const bridgeScript = '/bridge.js';

export async function openBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { backend, pageDir, uploadsDir } = options;
  rmSync(uploadsDir, { recursive: true, force: true });
  mkdirSync(uploadsDir, { recursive: true, mode: 0o700 });
  const tokens = createTokens(() => randomBytes(32).toString('hex'));
  const preferences = openPreferences(options.preferencesFile);
  const streams = createEventStreams();
  const stopEvents = backend.subscribe(streams.send);

  const post = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (path === '/session') {
      const bearer = tokens.exchange(secretOf(await readJson(request, response)));
      return bearer ? json(response, 200, { bearer }) : json(response, 401, {});
    }
    const bearer = bearerOf(request);
    if (!bearer || !tokens.accepts(bearer)) return json(response, 401, {});
    streams.keepOnly(bearer);
    if (path === '/events') return streams.open(response, bearer);
    if (path === '/upload') return json(response, 200, await upload(request, response));
    if (path !== '/preferences' && !path.startsWith('/ipc/')) return json(response, 404, {});
    const input = await readJson(request, response);
    if (path === '/preferences') {
      return json(response, 200, await reply(() => preferences.patch(input)));
    }
    return json(response, 200, await backend.call(path.slice('/ipc/'.length), input));
  };

  const upload = (request: IncomingMessage, response: ServerResponse) => {
    const uploadId = randomUUID();
    return reply(async () => {
      // Whatever of it was not read must not be taken for the next request.
      response.shouldKeepAlive = false;
      const size = await storeUpload(request, uploadsDir, uploadId, options.largestUploadBytes);
      return { uploadId, size };
    });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    if (refuseForeign(request, port)) throw new HttpError(403);
    const path = pathOf(request, port);
    if (request.method === 'POST') return post(request, response, path);
    if (request.method !== 'GET') throw new HttpError(405);
    const { status, headers, body } = await readStaticPage(pageDir, path, bridgeScript);
    response.writeHead(status, headers).end(body);
  };

  // Whatever a request holds, it ends in an answer: an exception here would end the desk.
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      json(response, error instanceof HttpError ? error.status : 500, {});
    });
  });
  await listen(server, options.port);
  const port = (server.address() as AddressInfo).port;
  return {
    port,
    url: `http://127.0.0.1:${port}/#${tokens.token}`,
    close: async () => {
      stopEvents();
      streams.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(uploadsDir, { recursive: true, force: true });
    },
  };
}

/** @throws HttpError 400 for a target that is no path, such as `//`. */
function pathOf(request: IncomingMessage, port: number): string {
  const base = `http://127.0.0.1:${port}`;
  const target = request.url ?? '/';
  if (!URL.canParse(target, base)) throw new HttpError(400);
  return new URL(target, base).pathname;
}

/** @throws HttpError 400 when the body does not hold one. */
function secretOf(body: unknown): string {
  const secret = (body as { readonly secret?: unknown } | null)?.secret;
  if (typeof secret !== 'string') throw new HttpError(400);
  return secret;
}

/** On loopback only. @throws AppError `conflict` when the port cannot be had. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const cause =
        error.code === 'EACCES' ? 'needs rights that this user does not have' : 'is already in use';
      const remedy = 'Choose another one with --port, or leave it out for a free one.';
      reject(new AppError('conflict', `Port ${port} ${cause}. ${remedy}`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Failures as values; a refusal of HTTP's own stays one. */
async function reply<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof HttpError) throw error;
    return { ok: false, error: toErrorValue(error, randomUUID) };
  }
}
