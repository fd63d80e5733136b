import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../helpers/desk.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));
vi.mock('electron-store', () => import('../../helpers/electron-store-mock.ts'));

const { serveIpc } = await import('../../../electron/shell/serve-ipc.ts');
const { shellChannels } = await import('../../../electron/shell/shell-channels.ts');
const mock = await import('../../helpers/electron-mock.ts');

const ours = { senderFrame: { url: 'app://amicable/', parent: null } };
const foreign = [
  { senderFrame: null },
  { senderFrame: { url: 'https://evil.example/', parent: null } },
  { senderFrame: { url: 'app://amicable.evil/', parent: null } },
  { senderFrame: { url: 'app://evil/?app://amicable/', parent: null } },
  { senderFrame: { url: 'https://evil.example/#app://amicable/', parent: null } },
  { senderFrame: { url: 'app://amicable/', parent: {} } },
  { senderFrame: { url: '', parent: null } },
];

const backendCall = vi.fn(async (channel: string, _input: unknown) =>
  channel === 'documents.read'
    ? {
        ok: true as const,
        value: { name: '../../../evil.pdf', mime: 'application/pdf', base64: 'aGk=' },
      }
    : { ok: true as const, value: 'answer' },
);

beforeEach(() => {
  backendCall.mockClear();
  serveIpc({
    backend: { call: backendCall, subscribe: () => () => {} },
    page: { hold: () => {}, get: () => ({}) as never, send: () => {}, focus: () => {} },
    uploadsDir: temporaryFolder(),
  });
});

const invoke = (channel: string, event: unknown, ...args: unknown[]) =>
  Promise.resolve(mock.handlers.get(channel)?.(event, ...args));

test('a foreign, nested or missing frame reaches nothing', async () => {
  for (const event of foreign) {
    for (const name of Object.values(shellChannels)) {
      if (!mock.handlers.has(name)) continue;
      const answer = await invoke(name, event, 'desk.status', {}).catch((error: Error) => ({
        ok: false,
        error,
      }));
      expect([name, answer]).toEqual([name, expect.objectContaining({ ok: false })]);
    }
  }
  expect(backendCall).not.toHaveBeenCalled();
});

test('our own frame reaches the backend', async () => {
  expect(await invoke(shellChannels.call, ours, 'desk.status', {})).toEqual({
    ok: true,
    value: 'answer',
  });
});

test('a saved document keeps to the folder the agent chose', async () => {
  const folder = temporaryFolder();
  mock.dialog.showSaveDialog.mockImplementationOnce(async (...args: unknown[]) => {
    const options = args[1] as { defaultPath: string };
    expect(options.defaultPath).toBe('evil.pdf');
    return { canceled: false, filePath: join(folder, 'receipt.pdf') };
  });
  expect(await invoke(shellChannels.saveDocument, ours, 'some-id')).toEqual({
    ok: true,
    value: { saved: true },
  });
  expect(readFileSync(join(folder, 'receipt.pdf'), 'utf8')).toBe('hi');
});

test('a file of an unknown purpose is not asked for', async () => {
  const answer = await invoke(shellChannels.pickFile, ours, '__proto__');
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(mock.dialog.showOpenDialog).not.toHaveBeenCalled();
});

test('preferences take only known keys', async () => {
  await expect(invoke(shellChannels.setPreferences, ours, { consumer: 'x' })).rejects.toThrow();
  expect(await invoke(shellChannels.setPreferences, ours, { theme: 'dark' })).toMatchObject({
    theme: 'dark',
  });
});
