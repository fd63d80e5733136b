/** The agent's own preferences, kept by the host; never consumer data. */
import { useSyncExternalStore } from 'react';
import type { Reply } from '../../shared/errors.ts';
import type { Preferences } from '../../shared/ipc/bridge.ts';
import { amicable } from '../client/amicable.ts';

type Snapshot = Preferences & { readonly mode: 'light' | 'dark' };

const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();
let preferences: Preferences = { theme: 'system', singleKeys: true };
let snapshot = derive();

function derive(): Snapshot {
  const system = darkQuery.matches ? 'dark' : 'light';
  return { ...preferences, mode: preferences.theme === 'system' ? system : preferences.theme };
}

function publish(next: Preferences): void {
  preferences = next;
  snapshot = derive();
  for (const listener of listeners) listener();
}

/** What cannot be kept holds for as long as the window is open. */
function adopt(reply: Reply<Preferences>): void {
  if (reply.ok) publish(reply.value);
}

darkQuery.addEventListener('change', () => publish(preferences));
amicable.preferences.get().then(adopt, () => {});

export async function savePreferences(patch: Partial<Preferences>): Promise<void> {
  publish({ ...preferences, ...patch });
  adopt(await amicable.preferences.set(patch));
}

export function usePreferences(): Snapshot {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
}
