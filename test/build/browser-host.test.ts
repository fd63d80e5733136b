import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../../build/paths.ts';
import { temporaryFolder, testPassphrase, testSetup } from '../helpers/desk.ts';

type Served = {
  readonly child: ChildProcess;
  readonly lines: AsyncIterableIterator<string>;
  readonly temp: string;
  readonly ended: Promise<number | null>;
};

/** The host under the bootstrap, in a process group of its own as in a terminal. */
function serve(args: readonly string[]): Served {
  const temp = join(temporaryFolder(), 'temp');
  mkdirSync(temp);
  const child = spawn(
    process.execPath,
    ['build/bootstrap.mjs', '--quiet', 'test/helpers/child/serve-browser.ts', ...args],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: temp },
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  onTestFinished(() => {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
  });
  return {
    child,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    temp,
    ended,
  };
}

const nextLine = async ({ lines }: Served): Promise<string> => (await lines.next()).value ?? '';

async function openDesk(url: string): Promise<void> {
  const { origin, hash } = new URL(url);
  const post = async (path: string, body: unknown, bearer = ''): Promise<unknown> => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const { bearer } = (await post('/session', { secret: hash.slice(1) })) as { bearer: string };
  const input = { requestId: randomUUID(), ...testSetup, passphrase: testPassphrase };
  expect(await post('/ipc/desk.create', input, bearer)).toMatchObject({ ok: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} to the whole group, more than once, closes an open desk cleanly`, async () => {
    const dir = join(temporaryFolder(), 'desk');
    const served = serve([dir]);
    expect(await nextLine(served)).toBe('starting');
    await openDesk((await nextLine(served)).replace('Amicable: ', ''));
    expect(readdirSync(dir)).toContain('desk.db-wal');
    const group = -(served.child.pid ?? 0);
    process.kill(group, signal);
    await wait(2);
    process.kill(group, signal);
    expect(await served.ended).toBe(0);
    const left = readdirSync(dir).filter((name) => /-wal$|-shm$|-journal$/.test(name));
    expect(left).toEqual([]);
    expect(readdirSync(served.temp)).toEqual([]);
  });
}

test('a stop while the sample is being made leaves nothing behind', async () => {
  const served = serve([]);
  expect(await nextLine(served)).toBe('starting');
  while (readdirSync(served.temp).length === 0) await wait(20);
  await wait(500);
  process.kill(-(served.child.pid ?? 0), 'SIGINT');
  expect(await served.ended).toBe(0);
  expect(readdirSync(served.temp)).toEqual([]);
});
