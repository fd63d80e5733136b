import { existsSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRefused } from '../../electron/exit-codes.ts';
import type { BackendConnection, BackendThread } from '../../electron/worker/connect.ts';
import type { WorkerOptions } from '../../electron/worker/protocol.ts';
import { AppError } from '../../shared/errors.ts';
import type { BackendEvent } from '../../shared/ipc/events.ts';

vi.mock('electron', () => import('../helpers/electron-mock.ts'));
vi.mock('electron-store', () => import('../helpers/electron-store-mock.ts'));
const { startBackend } = vi.hoisted(() => ({ startBackend: vi.fn() }));
vi.mock('../../electron/worker/connect.ts', () => ({ startBackend }));

const mock = (await import('electron')) as unknown as typeof import('../helpers/electron-mock.ts');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const ownListeners = signals.map((signal) => process.listeners(signal));

let listeners: Set<(event: BackendEvent) => void>;
let begun: WorkerOptions;
let log: string[];
let ready: Promise<BackendConnection>;

const connection: BackendConnection = {
  call: async () => ({ ok: true, value: 'answer' }),
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  mock.app.removeAllListeners();
  mock.BrowserWindow.opened.length = 0;
  mock.BrowserWindow.loads.mockImplementation(async () => {});
  listeners = new Set();
  log = [];
  ready = Promise.resolve(connection);
  mock.app.exit.mockImplementation((code: number) => log.push(`exit ${code}`));
  startBackend.mockImplementation((_script: URL, options: WorkerOptions): BackendThread => {
    begun = options;
    return {
      ready,
      close: async () => {
        for (const listener of listeners) listener({ type: 'locked' });
        await turn();
        log.push('desk closed');
      },
    };
  });
});

afterEach(() => {
  signals.forEach((signal, index) => {
    for (const listener of process.listeners(signal)) {
      if (!ownListeners[index]?.includes(listener)) process.off(signal, listener);
    }
  });
});

const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await turn();
};

async function startApp() {
  await import('../../electron/main.ts');
  await settle();
  return mock.BrowserWindow.opened[0];
}

function emitQuit() {
  const event = { preventDefault: vi.fn() };
  mock.app.emit('will-quit', event);
  return event;
}

test('the sandbox and the scheme come before the app is ready, the window after the desk', async () => {
  const window = await startApp();
  expect(mock.app.enableSandbox).toHaveBeenCalledBefore(mock.app.whenReady);
  expect(mock.schemes).toContainEqual(expect.objectContaining({ scheme: 'app' }));
  expect(window).toBeDefined();
  expect(mock.BrowserWindow.loads).toHaveBeenCalledWith('app://amicable/');
});

test('events reach the page from the moment it loads', async () => {
  mock.BrowserWindow.loads.mockImplementation(() => new Promise(() => {}));
  const window = await startApp();
  for (const listener of listeners) listener({ type: 'locked' });
  expect(window?.contents.send).toHaveBeenCalledWith('amicable:event', { type: 'locked' });
});

test('the last window closing quits; the desk closes before the app ends, once', async () => {
  const window = await startApp();
  window?.destroy();
  mock.app.emit('window-all-closed');
  expect(mock.app.quit).toHaveBeenCalledOnce();
  const events = [emitQuit(), emitQuit()];
  await settle();
  for (const event of events) expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(log.filter((line) => line === 'desk closed')).toHaveLength(1);
  expect(log[0]).toBe('desk closed');
  expect(log[1]).toBe('exit 0');
  expect(existsSync(begun.uploadsDir)).toBe(false);
});

test('a destroyed window hears nothing and breaks nothing', async () => {
  const window = await startApp();
  window?.destroy();
  expect(() => {
    for (const listener of listeners) listener({ type: 'locked' });
    mock.app.emit('second-instance');
  }).not.toThrow();
  expect(window?.contents.send).not.toHaveBeenCalled();
});

test('a second instance brings the window to the front', async () => {
  const window = await startApp();
  mock.app.emit('second-instance');
  expect(window?.restore).toHaveBeenCalledOnce();
  expect(window?.focus).toHaveBeenCalledOnce();
});

test.each(signals)('%s closes the desk and ends, also when it comes twice', async (signal) => {
  await startApp();
  process.emit(signal);
  process.emit(signal);
  await settle();
  expect(log.filter((line) => line === 'desk closed')).toHaveLength(1);
  expect(log.at(-1)).toBe('exit 0');
});

test('a start that is refused says why, closes what was opened and ends with its own code', async () => {
  ready = Promise.reject(new AppError('conflict', 'This desk is already open.'));
  await startApp();
  expect(mock.dialog.showErrorBox).toHaveBeenCalledWith(
    'Amicable cannot start',
    'This desk is already open.',
  );
  expect(log).toEqual(['desk closed', `exit ${startRefused}`]);
  expect(existsSync(begun.uploadsDir)).toBe(false);
});

test('a signal while the desk still opens is no failed start', async () => {
  let refuse: (error: Error) => void = () => {};
  ready = new Promise((_resolve, reject) => {
    refuse = reject;
  });
  await startApp();
  process.emit('SIGTERM');
  refuse(new AppError('conflict', 'The desk has stopped.'));
  await settle();
  expect(mock.dialog.showErrorBox).not.toHaveBeenCalled();
  expect(log).toEqual(['desk closed', 'exit 0']);
});

test('a second start leaves at once and opens nothing', async () => {
  mock.app.requestSingleInstanceLock.mockReturnValueOnce(false);
  await startApp();
  expect(mock.app.quit).toHaveBeenCalledOnce();
  expect(startBackend).not.toHaveBeenCalled();
});
