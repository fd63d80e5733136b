/** A stand-in for the `electron` module that records what the shell asks of it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mock, vi } from 'vitest';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

export const handlers = new Map<string, Handler>();
export const opened: string[] = [];
export const schemes: unknown[] = [];
export const protocolHandlers = new Map<string, (request: Request) => Promise<Response>>();
export const temporary = mkdtempSync(join(tmpdir(), 'amicable-electron-'));

export const dialog: Readonly<Record<'showOpenDialog' | 'showSaveDialog' | 'showErrorBox', Mock>> =
  {
    showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
    showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
    showErrorBox: vi.fn(),
  };
export const ipcMain = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
export const shell = { openExternal: async (url: string) => void opened.push(url) };
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    protocolHandlers.set(scheme, handler),
};
export const app = {
  isPackaged: false,
  getPath: () => temporary,
  getVersion: () => '0.0.0-test',
  getName: () => 'Amicable',
  on: vi.fn() as Mock,
};
export class BrowserWindow {}
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: vi.fn() as Mock,
};
export const contextBridge = { exposeInMainWorld: vi.fn() as Mock };
export const ipcRenderer = { invoke: vi.fn() as Mock, on: vi.fn() as Mock, off: vi.fn() as Mock };
export default { app, shell, ipcMain, dialog };
