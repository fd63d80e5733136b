import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../helpers/desk.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));

const { openPrinter } = await import('../../../electron/shell/printing.ts');
const { BrowserWindow } = await import('../../helpers/electron-mock.ts');
const bytes = Buffer.from('%PDF-');

beforeEach(() => {
  BrowserWindow.opened.length = 0;
  BrowserWindow.loads.mockReset().mockResolvedValue(undefined);
});

test('what a crash left in the folder goes when the printer opens', () => {
  const folder = join(temporaryFolder(), 'printing');
  mkdirSync(folder);
  writeFileSync(join(folder, 'document.pdf'), 'someone');
  openPrinter(folder);
  expect(existsSync(folder)).toBe(false);
});

test('a document lies in the private folder while it prints, and no longer', async () => {
  const folder = join(temporaryFolder(), 'printing');
  BrowserWindow.loads.mockImplementation(async (url: string) => {
    const file = fileURLToPath(url);
    expect(readFileSync(file)).toEqual(bytes);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
  expect(await openPrinter(folder).print(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  const [window] = BrowserWindow.opened;
  expect(window?.isGone).toBe(true);
  expect(window?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
});

test('a viewer that fails leaves neither the window nor the document', async () => {
  const folder = join(temporaryFolder(), 'printing');
  BrowserWindow.loads.mockRejectedValue(new Error('ERR_FAILED'));
  await expect(openPrinter(folder).print(bytes)).rejects.toThrow('ERR_FAILED');
  expect(readdirSync(folder)).toEqual([]);
  expect(BrowserWindow.opened[0]?.isGone).toBe(true);
});
