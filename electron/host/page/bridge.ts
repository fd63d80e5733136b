/** Gives the page `window.amicable` on the browser host. Runs before the page; keeps the bearer to itself. */
import type { Reply } from '../../../shared/errors.ts';
import type {
  AmicableBridge,
  FilePurpose,
  PickedFile,
  Preferences,
} from '../../../shared/ipc/bridge.ts';
import type { BackendEvent } from '../../../shared/ipc/events.ts';

const bearerKey = 'amicable.bearer';
const preferencesKey = 'amicable.preferences';
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
const denied: Reply<never> = {
  ok: false,
  error: {
    code: 'denied',
    message:
      'This tab no longer holds the desk. Use the tab that does, or start Amicable again for a new link.',
  },
};
const unreachable: Reply<never> = {
  ok: false,
  error: {
    code: 'io-failed',
    message: 'Amicable is not running any more. Start it again; your work is saved.',
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
    if (response.status === 401) return denied;
    if (response.status === 413) {
      return { ok: false, error: { code: 'invalid-input', message: 'This is too large to send.' } };
    }
    return (await response.json()) as Reply<unknown>;
  } catch {
    return unreachable;
  }
}

const call: AmicableBridge['call'] = (channel, input) =>
  send(`/ipc/${channel}`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });

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

function readPreferences(): Preferences {
  const fallback: Preferences = { theme: 'system', singleKeys: true };
  try {
    return { ...fallback, ...JSON.parse(localStorage.getItem(preferencesKey) ?? '{}') };
  } catch {
    return fallback;
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
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = 'Document to print';
    frame.src = reply.value.url;
    frame.addEventListener('load', () => frame.contentWindow?.print());
    document.body.append(frame);
    return { ok: true, value: { printed: true } };
  },
  preferences: {
    get: async () => readPreferences(),
    set: async (patch) => {
      const next = { ...readPreferences(), ...patch };
      localStorage.setItem(preferencesKey, JSON.stringify(next));
      return next;
    },
  },
  openExternal: async (url) => {
    window.open(url, '_blank', 'noopener,noreferrer');
  },
  onCommand: () => () => {},
};

Object.defineProperty(window, 'amicable', { value: Object.freeze(bridge) });
