import { expect, test, vi } from 'vitest';

vi.mock('electron', () => import('../../helpers/electron-mock.ts'));

const { isAllowedExternal, lockDown, openExternal } = await import(
  '../../../electron/shell/lockdown.ts'
);
const mock = await import('../../helpers/electron-mock.ts');

test('only https pages of the allowlist open outside', async () => {
  expect(isAllowedExternal('https://www.ecfr.gov/current/title-12/part-1006')).toBe(true);
  const refused = [
    'http://www.ecfr.gov/',
    'https://www.ecfr.gov.evil.example/',
    'https://www.ecfr.gov@evil.example/',
    'https://user:pass@www.ecfr.gov/',
    'https://www.ecfr.gov:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not a url',
  ];
  for (const url of refused) {
    expect([url, isAllowedExternal(url)]).toEqual([url, false]);
    await openExternal(url);
  }
  expect(mock.opened).toEqual([]);
});

type Listener = (event: { url: string; preventDefault: () => void }) => void;

/** What the shell does with one page's contents. */
function lockedContents() {
  const listeners = new Map<string, Listener>();
  let windowOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  const contents = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: (handler: typeof windowOpen) => {
      windowOpen = handler;
    },
  };
  const session = {
    request: undefined as unknown,
    check: undefined as unknown,
    setPermissionRequestHandler(handler: unknown) {
      this.request = handler;
    },
    setPermissionCheckHandler(handler: unknown) {
      this.check = handler;
    },
    setDevicePermissionHandler() {},
  };
  const app = {
    on: (_name: string, created: (event: unknown, contents: unknown) => void) =>
      created({}, contents),
  };
  lockDown(app as never, session as never);
  return { listeners, windowOpen: (url: string) => windowOpen({ url }), session };
}

test('navigation, redirects, views and new windows are denied', () => {
  const { listeners, windowOpen } = lockedContents();
  for (const [name, url] of [
    ['will-navigate', 'https://evil.example/'],
    ['will-navigate', 'app://amicable.evil/'],
    ['will-redirect', 'app://amicable/'],
    ['will-attach-webview', ''],
  ] as const) {
    const preventDefault = vi.fn();
    listeners.get(name)?.({ url, preventDefault });
    expect([name, preventDefault.mock.calls.length]).toEqual([name, 1]);
  }
  expect(windowOpen('https://evil.example/')).toEqual({ action: 'deny' });
});

test('every permission is denied, asked or checked', () => {
  const { session } = lockedContents();
  const answer = vi.fn();
  (session.request as (contents: unknown, permission: string, done: typeof answer) => void)(
    {},
    'media',
    answer,
  );
  expect(answer).toHaveBeenCalledWith(false);
  expect((session.check as () => boolean)()).toBe(false);
});
