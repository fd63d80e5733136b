import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { BrowserWindow as BrowserWindowMock } from '../../helpers/electron-mock.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));
vi.mock('electron-store', () => import('../../helpers/electron-store-mock.ts'));

const { openWindow } = await import('../../../electron/shell/window.ts');
const { getBounds, setBounds } = await import('../../../electron/shell/preferences.ts');
const mock = await import('../../helpers/electron-mock.ts');
const { BrowserWindow } = mock;

test('the page runs sandboxed, without Node, and sees only the preload', () => {
  openWindow('/bundle');
  expect(BrowserWindow.opened.at(-1)?.options.webPreferences).toEqual({
    preload: join('/bundle', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
  });
});

test('the window shows when it is painted, and comes back where it was closed', () => {
  const window = openWindow('/bundle');
  expect(window.show).not.toHaveBeenCalled();
  window.emit('ready-to-show');
  expect(window.show).toHaveBeenCalledOnce();
  window.emit('close', { preventDefault: () => {} });
  openWindow('/bundle');
  expect(BrowserWindow.opened.at(-1)?.options).toMatchObject(window.getNormalBounds());
});

test('a place that is half known is left to the system', () => {
  setBounds({ x: 5, width: 900, height: 700 });
  openWindow('/bundle');
  const options = BrowserWindow.opened.at(-1)?.options;
  expect(options).toMatchObject({ width: 900, height: 700 });
  expect(options).not.toHaveProperty('x');
  expect(() => setBounds({ width: 10, height: 10 })).toThrow();
  expect(getBounds()).toMatchObject({ width: 900 });
});

/** The page objects to its window being closed, as it does while a call is open. */
function objecting(answer: number) {
  mock.dialog.showMessageBoxSync.mockReset().mockReturnValueOnce(answer);
  const window = openWindow('/app') as unknown as BrowserWindowMock;
  const event = { preventDefault: vi.fn() };
  window.webContents.emit('will-prevent-unload', event);
  return { window, letsGo: event.preventDefault.mock.calls.length > 0 };
}

test('a window with an open call asks before it closes, and stays unless told to go', () => {
  const { window, letsGo } = objecting(0);
  expect(letsGo).toBe(false);
  const [parent, question] = mock.dialog.showMessageBoxSync.mock.calls[0] ?? [];
  expect(parent).toBe(window);
  expect(question).toMatchObject({
    message: 'The call is still open',
    buttons: ['Stay', 'Leave, keep it open'],
    defaultId: 0,
    cancelId: 0,
  });
});

test('a window with an open call goes when the agent says so', () => {
  expect(objecting(1).letsGo).toBe(true);
});
