/** A stand-in for the `electron` module that records what the shell asks of it. */
import { EventEmitter } from 'node:events';
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

type Dialogs = 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox' | 'showMessageBoxSync';
export const dialog: Readonly<Record<Dialogs, Mock>> = {
  showMessageBoxSync: vi.fn(() => 0),
  showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
  showErrorBox: vi.fn(),
};
export const clipboard = { writeText: vi.fn() as Mock };
export const ipcMain = { handle: (name: string, handler: Handler) => handlers.set(name, handler) };
export const shell = { openExternal: async (url: string) => void opened.push(url) };
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    protocolHandlers.set(scheme, handler),
};
class App extends EventEmitter {
  readonly isPackaged = false;
  readonly getPath = (): string => temporary;
  readonly getVersion = (): string => '0.0.0-test';
  readonly getName = (): string => 'Amicable';
  readonly enableSandbox: Mock = vi.fn();
  readonly requestSingleInstanceLock: Mock = vi.fn(() => true);
  readonly whenReady: Mock = vi.fn(async () => {});
  readonly quit: Mock = vi.fn();
  readonly exit: Mock = vi.fn();
}
export const app: App = new App();
export const session = {
  defaultSession: {
    setPermissionRequestHandler: vi.fn() as Mock,
    setPermissionCheckHandler: vi.fn() as Mock,
    setDevicePermissionHandler: vi.fn() as Mock,
  },
};
class WebContents extends EventEmitter {
  readonly send: Mock = vi.fn();
  readonly print: Mock = vi.fn((_options, done) => done(true));
}
export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];
  /** Called with every URL that a window loads. */
  static readonly loads: Mock = vi.fn(async () => {});
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> };
  readonly show: Mock = vi.fn();
  readonly focus: Mock = vi.fn();
  readonly restore: Mock = vi.fn();
  isGone = false;
  /** As in Electron, nothing of a destroyed window may be touched: read it here, not as `webContents`. */
  readonly contents = new WebContents();
  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.opened.push(this);
  }
  loadURL(url: string): Promise<void> {
    return BrowserWindow.loads(url) as Promise<void>;
  }
  get webContents(): WebContents {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    return this.contents;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isMinimized(): boolean {
    if (this.isGone) throw new TypeError('Object has been destroyed');
    return true;
  }
  getNormalBounds() {
    return { x: 1, y: 2, width: 900, height: 700 };
  }
  destroy(): void {
    this.isGone = true;
  }
}
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: vi.fn() as Mock,
};
export const contextBridge = { exposeInMainWorld: vi.fn() as Mock };
export const ipcRenderer = { invoke: vi.fn() as Mock, on: vi.fn() as Mock, off: vi.fn() as Mock };
export default { app, shell, ipcMain, dialog };
