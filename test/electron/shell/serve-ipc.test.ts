import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BackendEvent } from '../../../shared/ipc/events.ts';
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

const print = vi.fn(async (_bytes: Uint8Array) => true);

beforeEach(() => {
  backendCall.mockClear();
  serveIpc({
    backend: { call: backendCall, subscribe: () => () => {} },
    page: { hold: () => {}, get: () => ({}) as never, send: () => {}, focus: () => {} },
    printer: { print, close: () => {} },
    uploadsDir: temporaryFolder(),
  });
});

/** Where every open file's `writeFile` comes from, to let it fail. */
async function fileHandlePrototype(folder: string): Promise<FileHandle> {
  const handle = await open(folder, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

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

test('a full stick leaves the earlier file as it was, and nothing half written', async () => {
  const folder = temporaryFolder();
  const filePath = join(folder, 'batch.zip');
  writeFileSync(filePath, 'the sealed batch');
  mock.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const write = vi
    .spyOn(await fileHandlePrototype(folder), 'writeFile')
    .mockRejectedValueOnce(full);
  onTestFinished(() => write.mockRestore());
  expect(await invoke(shellChannels.saveDocument, ours, 'some-id')).toMatchObject({
    ok: false,
    error: { code: 'io-failed', message: expect.stringContaining('disk is full') },
  });
  expect(readFileSync(filePath, 'utf8')).toBe('the sealed batch');
  expect(readdirSync(folder)).toEqual(['batch.zip']);
});

test('a document that is a PDF is printed, and the answer tells whether a printer took it', async () => {
  expect(await invoke(shellChannels.printDocument, ours, 'some-id')).toEqual({
    ok: true,
    value: { printed: true },
  });
  expect(print).toHaveBeenCalledWith(Buffer.from('hi'));
  print.mockResolvedValueOnce(false);
  expect(await invoke(shellChannels.printDocument, ours, 'some-id')).toEqual({
    ok: true,
    value: { printed: false },
  });
});

test('what is no PDF, or is not there, is not printed and the reason crosses as a value', async () => {
  print.mockClear();
  backendCall.mockResolvedValueOnce({
    ok: true,
    value: { name: 'batch.zip', mime: 'application/zip', base64: 'aGk=' },
  });
  expect(await invoke(shellChannels.printDocument, ours, 'some-id')).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', message: expect.stringContaining('Save this one instead') },
  });
  const error = { code: 'locked', message: 'The desk is locked.' } as const;
  backendCall.mockResolvedValueOnce({ ok: false, error } as never);
  expect(await invoke(shellChannels.printDocument, ours, 'some-id')).toMatchObject({
    ok: false,
    error,
  });
  expect(print).not.toHaveBeenCalled();
});

test('preferences take only known keys, and a refusal is a value', async () => {
  for (const patch of [{ consumer: 'x' }, { theme: 'pink' }, null, 'dark']) {
    expect(await invoke(shellChannels.setPreferences, ours, patch)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  }
  expect(await invoke(shellChannels.setPreferences, ours, { theme: 'dark' })).toEqual({
    ok: true,
    value: { theme: 'dark', singleKeys: true },
  });
  expect(await invoke(shellChannels.getPreferences, ours)).toMatchObject({
    value: { theme: 'dark' },
  });
});

test('text goes to the clipboard; anything else does not', async () => {
  expect(await invoke(shellChannels.copyText, ours, 'ACCT-1')).toEqual({
    ok: true,
    value: { copied: true },
  });
  expect(mock.clipboard.writeText).toHaveBeenCalledWith('ACCT-1');
  for (const text of [undefined, { toString: 'x' }, 'x'.repeat(10_001)]) {
    expect(await invoke(shellChannels.copyText, ours, text)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  }
  expect(mock.clipboard.writeText).toHaveBeenCalledOnce();
});

test('an external page opens only from the allowlist', async () => {
  const open = (url: string) => invoke(shellChannels.openExternal, ours, url);
  expect(await open('https://www.ecfr.gov/x')).toEqual({ ok: true, value: { opened: true } });
  expect(await open('https://evil.example/')).toEqual({ ok: true, value: { opened: false } });
  expect(mock.opened).toEqual(['https://www.ecfr.gov/x']);
});

test('events of the desk go to the page until serving stops', () => {
  const send = vi.fn();
  let listener: ((event: BackendEvent) => void) | undefined;
  const stop = serveIpc({
    backend: {
      call: backendCall,
      subscribe: (added) => {
        listener = added;
        return () => {
          listener = undefined;
        };
      },
    },
    page: { hold: () => {}, get: () => ({}) as never, send, focus: () => {} },
    printer: { print, close: () => {} },
    uploadsDir: temporaryFolder(),
  });
  listener?.({ type: 'locked' });
  expect(send).toHaveBeenCalledWith(shellChannels.event, { type: 'locked' });
  stop();
  expect(listener).toBeUndefined();
});
