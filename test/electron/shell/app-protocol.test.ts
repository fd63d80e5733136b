import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../helpers/desk.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));

const { appScheme, appUrl, registerAppScheme, serveApp } = await import(
  '../../../electron/shell/app-protocol.ts'
);
const mock = await import('../../helpers/electron-mock.ts');

function serve() {
  const folder = temporaryFolder();
  const pageDir = join(folder, 'page');
  mkdirSync(pageDir);
  writeFileSync(join(pageDir, 'index.html'), '<head></head><style nonce="__CSP_NONCE__"></style>');
  writeFileSync(join(folder, 'secret.html'), 'secret');
  serveApp(pageDir);
  return async (url: string, method = 'GET') => {
    const answer = await mock.protocolHandlers.get(appScheme)?.({ url, method } as Request);
    if (!answer) throw new Error('the scheme has no handler');
    return answer;
  };
}

test('the scheme is registered as secure and standard', () => {
  registerAppScheme();
  expect(mock.schemes).toContainEqual({
    scheme: 'app',
    privileges: expect.objectContaining({ standard: true, secure: true }),
  });
});

test('the page comes under its policy, without a script of the browser host', async () => {
  const ask = serve();
  const answer = await ask(appUrl);
  expect(answer.status).toBe(200);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const text = await answer.text();
  expect(text).toContain(`nonce="${nonce}"`);
  expect(text).not.toContain('<script');
});

test('another host, another method, another folder and a broken path are not found', async () => {
  const ask = serve();
  expect((await ask('app://evil/')).status).toBe(404);
  expect((await ask(appUrl, 'POST')).status).toBe(404);
  for (const path of ['..%2fsecret.html', '%2e%2e/secret.html', '..%5csecret.html', '%E0%A4%A']) {
    expect([path, (await ask(`${appUrl}${path}`)).status]).toEqual([path, 404]);
  }
});
