import { beforeEach, expect, test, vi } from 'vitest';
import { shellChannels } from '../../electron/shell/shell-channels.ts';
import type { AmicableBridge } from '../../shared/ipc/bridge.ts';
import { channelNames } from '../../shared/ipc/channels.ts';

vi.mock('electron', () => import('../helpers/electron-mock.ts'));

const mock = await import('../helpers/electron-mock.ts');
await import('../../electron/preload.ts');
const exposed = [...mock.contextBridge.exposeInMainWorld.mock.calls];
const bridge = exposed[0]?.[1] as AmicableBridge;

beforeEach(() => {
  for (const part of Object.values(mock.ipcRenderer)) part.mockClear();
});

test('the page gets one object', () => {
  expect(exposed.map(([name]) => name)).toEqual(['amicable']);
});

test('only channels of the contract go out', async () => {
  for (const channel of channelNames) await bridge.call(channel, {});
  expect(mock.ipcRenderer.invoke).toHaveBeenCalledTimes(channelNames.length);
  mock.ipcRenderer.invoke.mockClear();
  for (const channel of ['desk.steal', '__proto__', shellChannels.setPreferences, '']) {
    expect(await bridge.call(channel, {})).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
  }
  expect(mock.ipcRenderer.invoke).not.toHaveBeenCalled();
});

test('everything else has one name in the shell', async () => {
  const asked: readonly [() => Promise<unknown>, string, readonly unknown[]][] = [
    [() => bridge.pickFile('placement'), shellChannels.pickFile, ['placement']],
    [() => bridge.saveDocument('id'), shellChannels.saveDocument, ['id']],
    [() => bridge.printDocument('id'), shellChannels.printDocument, ['id']],
    [() => bridge.preferences.get(), shellChannels.getPreferences, []],
    [
      () => bridge.preferences.set({ theme: 'dark' }),
      shellChannels.setPreferences,
      [{ theme: 'dark' }],
    ],
    [() => bridge.copyText('text'), shellChannels.copyText, ['text']],
    [() => bridge.openExternal('https://x/'), shellChannels.openExternal, ['https://x/']],
  ];
  for (const [ask, channel, args] of asked) {
    await ask();
    expect(mock.ipcRenderer.invoke).toHaveBeenLastCalledWith(channel, ...args);
  }
});

test.each([
  ['subscribe', shellChannels.event, { type: 'locked' }],
  ['onCommand', shellChannels.command, 'desk.lock'],
] as const)(
  '%s hears until it is told to stop, and never sees the sender',
  (way, channel, told) => {
    const listener = vi.fn();
    const stop = bridge[way](listener);
    const [on, receive] = mock.ipcRenderer.on.mock.calls[0] ?? [];
    expect(on).toBe(channel);
    receive({ sender: 'secret' }, told);
    expect(listener).toHaveBeenCalledExactlyOnceWith(told);
    stop();
    expect(mock.ipcRenderer.off).toHaveBeenCalledWith(channel, receive);
  },
);
