/** Exposes `window.amicable`, derived from the channel list. One CommonJS bundle; sees only Electron. */
import { contextBridge, ipcRenderer } from 'electron';
import type { AmicableBridge } from '../shared/ipc/bridge.ts';
import { channelNames } from '../shared/ipc/channels.ts';
import type { BackendEvent } from '../shared/ipc/events.ts';
import { shellChannels } from './shell/shell-channels.ts';

const known: ReadonlySet<string> = new Set(channelNames);

const bridge: AmicableBridge = {
  call: (channel, input) =>
    known.has(channel)
      ? ipcRenderer.invoke(shellChannels.call, channel, input)
      : Promise.resolve({
          ok: false,
          error: { code: 'invalid-input', message: 'There is no such channel.' },
        }),
  subscribe: (listener) => {
    const receive = (_event: unknown, event: BackendEvent): void => listener(event);
    ipcRenderer.on(shellChannels.event, receive);
    return () => ipcRenderer.off(shellChannels.event, receive);
  },
  pickFile: (purpose) => ipcRenderer.invoke(shellChannels.pickFile, purpose),
  saveDocument: (documentId) => ipcRenderer.invoke(shellChannels.saveDocument, documentId),
  printDocument: (documentId) => ipcRenderer.invoke(shellChannels.printDocument, documentId),
  preferences: {
    get: () => ipcRenderer.invoke(shellChannels.getPreferences),
    set: (patch) => ipcRenderer.invoke(shellChannels.setPreferences, patch),
  },
  copyText: (text) => ipcRenderer.invoke(shellChannels.copyText, text),
  openExternal: (url) => ipcRenderer.invoke(shellChannels.openExternal, url),
  onCommand: (listener) => {
    const receive = (_event: unknown, commandId: string): void => listener(commandId);
    ipcRenderer.on(shellChannels.command, receive);
    return () => ipcRenderer.off(shellChannels.command, receive);
  },
};

contextBridge.exposeInMainWorld('amicable', bridge);
