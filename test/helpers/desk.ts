/** A real desk in a temporary folder: real encryption, real migrations, a clock and ids the test controls. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { type Backend, openBackend } from '../../electron/backend/backend.ts';
import type { BackendEnv } from '../../electron/backend/env.ts';
import type { ErrorValue } from '../../shared/errors.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { contract, type InputOf, type OutputOf } from '../../shared/ipc/contract.ts';
import type { BackendEvent } from '../../shared/ipc/events.ts';

/** Cheap on purpose: the cost is a stored parameter and production's is checked on its own. */
export const testCost = { N: 16, r: 8, p: 1 } as const;
export const testPassphrase = 'correct horse battery';
/** Monday 2 March 2026, 10:00 in Chicago. */
export const testNow = '2026-03-02T16:00:00Z';

export type TestClock = {
  readonly now: () => Temporal.Instant;
  readonly set: (instant: string) => void;
  readonly advance: (duration: Temporal.DurationLike) => void;
};

export function testClock(start: string = testNow): TestClock {
  let current = Temporal.Instant.from(start);
  return {
    now: () => current,
    set: (instant) => {
      current = Temporal.Instant.from(instant);
    },
    advance: (duration) => {
      current = current.add(duration);
    },
  };
}

/** Bytes and UUIDs that repeat for the same seed. */
export function seeded(seed: string) {
  let counter = 0;
  const randomBytes = (size: number): Uint8Array => {
    const parts: Buffer[] = [];
    for (let length = 0; length < size; length += 32) {
      counter += 1;
      parts.push(createHash('sha256').update(`${seed}:${counter}`).digest());
    }
    return Buffer.concat(parts).subarray(0, size);
  };
  const newId = (): string => {
    const hex = Buffer.from(randomBytes(16)).toString('hex');
    const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  return { randomBytes, newId };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type TestDesk = {
  readonly backend: Backend;
  readonly env: BackendEnv;
  readonly dir: string;
  readonly clock: TestClock;
  readonly newId: () => string;
  readonly events: BackendEvent[];
  readonly logLines: string[];
  /** Calls and checks the output against the contract. @throws when the answer is an error. */
  readonly ask: <C extends ChannelName>(channel: C, input: InputOf<C>) => Promise<OutputOf<C>>;
  /** Calls and expects an error. @throws when the answer is not one. */
  readonly refused: (channel: string, input: unknown) => Promise<ErrorValue>;
  /** Closes this backend and opens another on the same folder, locked. */
  readonly reopen: () => Promise<TestDesk>;
};

export const testSetup = {
  agency: {
    code: 'ACME',
    name: 'Harbor Resolution Services',
    nameIndicatesCollection: false,
    address1: '100 Main Street',
    address2: 'Suite 4',
    city: 'Gary',
    state: 'IN',
    zip: '46402',
    phone: '2195550100',
    licenses: [],
  },
  agent: { code: 'A7', name: 'Jordan Reyes' },
  device: { prefix: 'D1', receiptFirst: 1, receiptLast: 999_999 },
  zone: 'America/Chicago',
};

function openOn(dir: string, clock: TestClock, ids: ReturnType<typeof seeded>): TestDesk {
  const uploadsDir = join(dir, '..', 'uploads');
  mkdirSync(uploadsDir, { recursive: true });
  const logLines: string[] = [];
  const env: BackendEnv = {
    dir,
    uploadsDir,
    appVersion: '0.0.0-test',
    sample: false,
    clock: clock.now,
    ...ids,
    scryptCost: testCost,
    log: (line) => logLines.push(line),
  };
  const backend = openBackend(env);
  const events: BackendEvent[] = [];
  backend.subscribe((event) => events.push(event));
  onTestFinished(() => backend.close());
  const desk: TestDesk = {
    backend,
    env,
    dir,
    clock,
    newId: ids.newId,
    events,
    logLines,
    ask: async (channel, input) => {
      const reply = await backend.call(channel, input);
      if (!reply.ok) {
        throw new Error(
          `${channel}: ${reply.error.code}: ${reply.error.message} ${logLines.join('\n')}`,
        );
      }
      return contract[channel].output.parse(reply.value) as OutputOf<typeof channel>;
    },
    refused: async (channel, input) => {
      const reply = await backend.call(channel, input);
      if (reply.ok) throw new Error(`${channel} was not refused`);
      return reply.error;
    },
    reopen: async () => {
      await backend.close();
      return openOn(dir, clock, ids);
    },
  };
  return desk;
}

/** A folder without a desk yet. */
export function openEmptyDesk(options?: { now?: string; seed?: string }): TestDesk {
  const dir = join(temporaryFolder(), 'desk');
  return openOn(dir, testClock(options?.now), seeded(options?.seed ?? 'test'));
}

/** A desk that is set up and unlocked. */
export async function openTestDesk(options?: { now?: string; seed?: string }): Promise<TestDesk> {
  const desk = openEmptyDesk(options);
  await desk.ask('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  return desk;
}
