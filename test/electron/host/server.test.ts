import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type BrowserHost, openBrowserHost } from '../../../electron/host/server.ts';
import type { BackendEvent } from '../../../shared/ipc/events.ts';
import { temporaryFolder } from '../../helpers/desk.ts';

type Called = { channel: string; input: unknown };

let host: BrowserHost;
let called: Called[];
let uploads: string;
let preferencesFile: string;
let emit: (event: BackendEvent) => void;

beforeEach(async () => {
  const folder = temporaryFolder();
  const pageDir = join(folder, 'page');
  uploads = join(folder, 'uploads');
  mkdirSync(pageDir);
  writeFileSync(join(pageDir, 'index.html'), '<head></head><style nonce="__CSP_NONCE__"></style>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  preferencesFile = join(folder, 'preferences.json');
  called = [];
  host = await openBrowserHost({
    backend: {
      call: async (channel, input) => {
        called.push({ channel, input });
        return { ok: true, value: 'answer' };
      },
      subscribe: (listener) => {
        emit = listener;
        return () => {};
      },
    },
    pageDir,
    uploadsDir: uploads,
    preferencesFile,
    largestUploadBytes: 1000,
    port: 0,
  });
  onTestFinished(() => host.close());
});

type Sent = { status: number; body: string; headers: Record<string, unknown> };

function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: host.port, method, path, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const asJson = { 'Content-Type': 'application/json' };

async function openSession(secret = host.url.split('#')[1]): Promise<string> {
  const answer = await send('POST', '/session', asJson, JSON.stringify({ secret }));
  return (JSON.parse(answer.body) as { bearer: string }).bearer;
}

const call = (bearer: string, headers: Record<string, string> = {}) =>
  send(
    'POST',
    '/ipc/desk.status',
    { ...asJson, Authorization: `Bearer ${bearer}`, ...headers },
    '{}',
  );

describe('the browser host', () => {
  test('listens on loopback and prints a token that works once', async () => {
    const token = host.url.split('#')[1];
    const bearer = await openSession(token);
    expect(bearer).toMatch(/^[0-9a-f]{64}$/);
    const again = await send('POST', '/session', asJson, JSON.stringify({ secret: token }));
    expect(again.status).toBe(401);
    expect((await call(bearer)).body).toBe('{"ok":true,"value":"answer"}');
  });

  test('a later page takes over: the earlier bearer ends once the new one is used', async () => {
    const first = await openSession();
    await call(first);
    const second = await openSession(first);
    expect((await call(first)).status).toBe(200);
    expect((await call(second)).status).toBe(200);
    expect((await call(first)).status).toBe(401);
  });

  test('nothing is answered without a valid bearer', async () => {
    for (const path of ['/ipc/desk.status', '/events', '/upload']) {
      expect((await send('POST', path, asJson, '{}')).status).toBe(401);
      const wrong = { ...asJson, Authorization: `Bearer ${'0'.repeat(64)}` };
      expect((await send('POST', path, wrong, '{}')).status).toBe(401);
    }
    expect(called).toEqual([]);
  });

  test('foreign Host, Origin and Sec-Fetch-Site are refused', async () => {
    const bearer = await openSession();
    const foreign: Record<string, string>[] = [
      { Host: 'evil.example' },
      { Host: `127.0.0.1.evil.example:${host.port}` },
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { Origin: `http://127.0.0.1:${host.port + 1}` },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'none' },
    ];
    for (const headers of foreign) {
      expect([headers, (await call(bearer, headers)).status]).toEqual([headers, 403]);
    }
    expect((await send('GET', '/', { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect(called).toEqual([]);
  });

  test('a target or a body that is none is refused, and the host lives on', async () => {
    for (const target of ['//', '//[', 'http://[', '/\\[']) {
      expect([target, (await send('GET', target)).status]).toEqual([target, 400]);
      expect([target, (await send('POST', target, asJson, '{}')).status]).toEqual([target, 400]);
    }
    for (const body of ['null', '5', '[]', '{}', '{"secret":5}']) {
      expect([body, (await send('POST', '/session', asJson, body)).status]).toEqual([body, 400]);
    }
    expect((await call(await openSession())).status).toBe(200);
  });

  test('a port that is taken is told with the remedy', async () => {
    const backend = {
      call: async () => ({ ok: true as const, value: 'answer' }),
      subscribe: () => () => {},
    };
    const second = {
      backend,
      pageDir: uploads,
      uploadsDir: join(uploads, 'second'),
      preferencesFile,
      largestUploadBytes: 1000,
      port: host.port,
    };
    await expect(openBrowserHost(second)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(`^Port ${host.port} is already in use\\. .*--port`),
    });
  });

  test('too large, unlabelled or broken JSON is refused', async () => {
    const bearer = await openSession();
    const auth = { Authorization: `Bearer ${bearer}` };
    const large = JSON.stringify({ text: 'x'.repeat(1024 * 1024) });
    expect((await send('POST', '/ipc/a.b', { ...auth, ...asJson }, large)).status).toBe(413);
    expect((await send('POST', '/ipc/a.b', auth, '{}')).status).toBe(415);
    expect((await send('POST', '/ipc/a.b', { ...auth, ...asJson }, '{')).status).toBe(400);
    expect(called).toEqual([]);
  });

  test('only files of the page answer GET, under a strict policy and uncached', async () => {
    const page = await send('GET', '/');
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(page.body).toContain(`nonce="${nonce}"`);
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/ipc/desk.status',
      '/nope.js',
      '/index.html%00.js',
    ]) {
      expect([path, (await send('GET', path)).status]).toEqual([path, 404]);
    }
    expect((await send('PUT', '/')).status).toBe(405);
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  test('an upload lands in the private folder under its id, and goes when the host closes', async () => {
    const bearer = await openSession();
    const answer = await send(
      'POST',
      '/upload',
      { Authorization: `Bearer ${bearer}` },
      Buffer.from('a,b\n'),
    );
    const { value } = JSON.parse(answer.body) as { value: { uploadId: string; size: number } };
    expect(value.size).toBe(4);
    expect(readdirSync(uploads)).toEqual([value.uploadId]);
    await host.close();
    expect(() => readdirSync(uploads)).toThrow();
  });

  test('an upload beyond the limit is refused, with or without its length, and leaves nothing', async () => {
    const auth = { Authorization: `Bearer ${await openSession()}` };
    const large = Buffer.alloc(1001, 'x');
    expect((await send('POST', '/upload', auth, large)).status).toBe(413);
    const chunked = { ...auth, 'Transfer-Encoding': 'chunked' };
    expect((await send('POST', '/upload', chunked, large)).status).toBe(413);
    expect(readdirSync(uploads)).toEqual([]);
    expect((await send('POST', '/upload', auth, large.subarray(1))).status).toBe(200);
  });

  test('events reach the page that holds the desk; the stream of an earlier page ends', async () => {
    const listen = async (bearer: string) => {
      const lines: string[] = [];
      const auth = { Authorization: `Bearer ${bearer}` };
      const path = `http://127.0.0.1:${host.port}/events`;
      const response = await fetch(path, { method: 'POST', headers: auth });
      const ended = (async () => {
        for await (const chunk of response.body ?? []) lines.push(Buffer.from(chunk).toString());
      })();
      return { lines, ended };
    };
    const first = await openSession();
    const old = await listen(first);
    const second = await openSession(first);
    const current = await listen(second);
    await old.ended;
    emit({ type: 'locked' });
    await expect.poll(() => current.lines.join('').trim()).toBe('{"type":"locked"}');
    expect(old.lines.join('').trim()).toBe('');
  });

  test('preferences are kept in their file and take only known keys', async () => {
    const headers = { ...asJson, Authorization: `Bearer ${await openSession()}` };
    const patch = async (change: unknown) =>
      JSON.parse((await send('POST', '/preferences', headers, JSON.stringify(change))).body);
    expect(await patch({})).toEqual({ ok: true, value: { theme: 'system', singleKeys: true } });
    await Promise.all([patch({ theme: 'dark' }), patch({ singleKeys: false })]);
    expect(await patch({})).toEqual({ ok: true, value: { theme: 'dark', singleKeys: false } });
    expect(await patch({ consumer: 'Dana' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect(JSON.parse(readFileSync(preferencesFile, 'utf8'))).toEqual({
      theme: 'dark',
      singleKeys: false,
    });
    writeFileSync(preferencesFile, '{"theme":');
    expect(await patch({})).toMatchObject({ ok: true, value: { theme: 'system' } });
    expect((await send('POST', '/preferences', asJson, '{}')).status).toBe(401);
  });
});
