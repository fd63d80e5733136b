/** A backend in a process of its own, with real randomness and the cheap secrets of tests. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { openBackend } from '../../../electron/backend/backend.ts';
import type { Reply } from '../../../shared/errors.ts';

export const passphrase = 'correct horse battery';

const standing = Temporal.Instant.from('2026-03-02T16:00:00Z');

/** @param clock stands still when left out */
export function openDeskOfChild(dir: string, clock = () => standing) {
  const backend = openBackend({
    dir,
    uploadsDir: `${dir}-uploads`,
    appVersion: '0.0.0-test',
    sample: false,
    clock,
    newId: randomUUID,
    randomBytes,
    scryptCost: { N: 16, r: 8, p: 1 },
    log: () => {},
  });
  const call = (channel: string, input: object): Promise<Reply<unknown>> =>
    backend.call(channel, { requestId: randomUUID(), ...input });
  const read = (channel: string, input: object = {}): Promise<Reply<unknown>> =>
    backend.call(channel, input);
  return { backend, call, read };
}

type Settings = { readonly agent: { readonly code: string } };

/** Saves the settings with this agent's name. */
export async function renameAgent(
  desk: ReturnType<typeof openDeskOfChild>,
  name: string,
): Promise<Reply<unknown>> {
  const reply = await desk.read('desk.settings');
  if (!reply.ok) return reply;
  const settings = reply.value as Settings;
  return desk.call('desk.saveSettings', {
    settings: { ...settings, agent: { ...settings.agent, name } },
  });
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
