/** Gives the page `window.amicable` on the browser host. Runs before the page; keeps the bearer to itself. */
import type { Reply } from '../../../shared/errors.ts';
import {
  type AmicableBridge,
  type FilePurpose,
  largestUploadBytes,
  type PickedFile,
  type Preferences,
} from '../../../shared/ipc/bridge.ts';
import type { BackendEvent } from '../../../shared/ipc/events.ts';
import { createPrintFrame } from './print-frame.ts';

const bearerKey = 'amicable.bearer';
const accepted: Readonly<Record<FilePurpose, string>> = {
  placement: '.csv,.txt,text/csv',
  acknowledgment: '.json,application/json',
  backup: '.amicable',
};

async function openSession(): Promise<string | undefined> {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, '', location.pathname);
  for (const secret of [token, sessionStorage.getItem(bearerKey)]) {
    if (!secret) continue;
    const response = await fetch('/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
    if (!response.ok) continue;
    const { bearer } = (await response.json()) as { bearer: string };
    sessionStorage.setItem(bearerKey, bearer);
    return bearer;
  }
  return undefined;
}

const session = openSession();
const printFrame = createPrintFrame(document, (url) => URL.revokeObjectURL(url));
const denied: Reply<never> = {
  ok: false,
  error: {
    code: 'denied',
    message:
      'This tab does not hold the desk. Use the tab that does; if you closed it, reopen it (Ctrl+Shift+T), or end Amicable and start it again for a new link.',
  },
};
const unreachable: Reply<never> = {
  ok: false,
  error: {
    code: 'io-failed',
    message: 'Amicable is not running any more. Start it again; your work is saved.',
  },
};
const tooLarge: Reply<never> = {
  ok: false,
  error: {
    code: 'invalid-input',
    message: 'This is larger than Amicable takes at once. Split the file and send its parts.',
  },
};

async function send(path: string, init: RequestInit): Promise<Reply<unknown>> {
  const bearer = await session;
  if (!bearer) return denied;
  try {
    const response = await fetch(path, {
      ...init,
      method: 'POST',
      headers: { ...init.headers, Authorization: `Bearer ${bearer}` },
    });
    if (response.status === 401) {
      printFrame.clear();
      return denied;
    }
    if (response.status === 413) return tooLarge;
    return (await response.json()) as Reply<unknown>;
  } catch {
    return unreachable;
  }
}

const sendJson = (path: string, body: unknown): Promise<Reply<unknown>> =>
  send(path, { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const call: AmicableBridge['call'] = (channel, input) => sendJson(`/ipc/${channel}`, input);

const patchPreferences = (patch: Partial<Preferences>) =>
  sendJson('/preferences', patch) as Promise<Reply<Preferences>>;

const listeners = new Set<(event: BackendEvent) => void>();
async function listen(): Promise<void> {
  const bearer = await session;
  if (!bearer) return;
  const response = await fetch('/events', {
    method: 'POST',
    headers: { Authorization: `Bearer ${bearer}` },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return;
    const lines = (rest + chunk.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter(Boolean)) {
      const event = JSON.parse(line) as BackendEvent;
      if (event.type === 'locked') printFrame.clear();
      for (const listener of listeners) listener(event);
    }
  }
}
listen().catch(() => {});

function chooseFile(purpose: FilePurpose): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[purpose];
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

async function pickFile(purpose: FilePurpose): Promise<Reply<PickedFile | undefined>> {
  const file = await chooseFile(purpose);
  if (!file) return { ok: true, value: undefined };
  if (file.size > largestUploadBytes) return tooLarge;
  const reply = await send('/upload', { body: file });
  if (!reply.ok) return reply;
  return {
    ok: true,
    value: { name: file.name, ...(reply.value as { uploadId: string; size: number }) },
  };
}

type DocumentValue = { readonly name: string; readonly mime: string; readonly base64: string };

async function fetchDocument(documentId: string): Promise<Reply<{ name: string; url: string }>> {
  const reply = (await call('documents.read', { documentId })) as Reply<DocumentValue>;
  if (!reply.ok) return reply;
  const { name, mime, base64 } = reply.value;
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return { ok: true, value: { name, url: URL.createObjectURL(new Blob([bytes], { type: mime })) } };
}

async function copyText(text: string): Promise<Reply<{ copied: true }>> {
  try {
    await navigator.clipboard.writeText(text);
    return { ok: true, value: { copied: true } };
  } catch {
    return { ok: false, error: { code: 'denied', message: 'The browser did not allow copying.' } };
  }
}

const bridge: AmicableBridge = {
  call,
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  pickFile,
  saveDocument: async (documentId) => {
    const reply = await fetchDocument(documentId);
    if (!reply.ok) return reply;
    const link = document.createElement('a');
    link.href = reply.value.url;
    link.download = reply.value.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(reply.value.url), 60_000);
    return { ok: true, value: { saved: true } };
  },
  printDocument: async (documentId) => {
    const reply = await fetchDocument(documentId);
    if (!reply.ok) return reply;
    printFrame.print(reply.value.url);
    return { ok: true, value: { printed: true } };
  },
  preferences: { get: () => patchPreferences({}), set: patchPreferences },
  copyText,
  openExternal: async (url) => {
    window.open(url, '_blank', 'noopener,noreferrer');
    return { ok: true, value: { opened: true } };
  },
  onCommand: () => () => {},
};

Object.defineProperty(window, 'amicable', { value: Object.freeze(bridge) });
