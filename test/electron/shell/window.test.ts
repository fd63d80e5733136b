import { expect, test, vi } from 'vitest';
import type { BrowserWindow as BrowserWindowMock } from '../../helpers/electron-mock.ts';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));
vi.mock('electron-store', () => ({
  default: class {
    get() {
      return undefined;
    }
    set() {}
  },
}));

const { openWindow } = await import('../../../electron/shell/window.ts');
const mock = await import('../../helpers/electron-mock.ts');

/** The page objects to its window being closed, as it does while a call is open. */
async function objecting(answer: number) {
  mock.dialog.showMessageBoxSync.mockReset().mockReturnValueOnce(answer);
  const window = (await openWindow('/app')) as unknown as BrowserWindowMock;
  const event = { preventDefault: vi.fn() };
  window.webContents.emit('will-prevent-unload', event);
  return { window, letsGo: event.preventDefault.mock.calls.length > 0 };
}

test('a window with an open call asks before it closes, and stays unless told to go', async () => {
  const { window, letsGo } = await objecting(0);
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

test('a window with an open call goes when the agent says so', async () => {
  expect((await objecting(1)).letsGo).toBe(true);
});
