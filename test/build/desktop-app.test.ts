import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runDesktopApp } from '../../build/desktop-app.ts';
import { startRefused } from '../../electron/exit-codes.ts';
import { temporaryFolder } from '../helpers/desk.ts';

/** A stand-in for the runtime: a script that ends the way a real one does. */
function runtime(script: string): string {
  const file = join(temporaryFolder(), 'electron');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function listenToErrors(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  return () => write.mock.calls.map(([chunk]) => String(chunk)).join('');
}

test('a runtime that lacks a library gives the reason in one line, and its noise is held back', async () => {
  const errors = listenToErrors();
  const file = runtime(
    'echo "$0: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127',
  );
  expect(await runDesktopApp(file, [])).toEqual({
    reason:
      'the desktop app did not start (error while loading shared libraries: libnss3.so: cannot open shared object file).',
  });
  expect(errors()).toBe('');
});

test('a runtime that refuses its sandbox gives the reason without its place in the source', async () => {
  listenToErrors();
  const file = runtime(
    `echo '[9:1127/1:ERROR:bus.cc(4)] Failed to connect' >&2
     echo '[9:1127/1:FATAL:electron_main.cc(294)] Running as root without --no-sandbox is not supported.' >&2
     kill -TRAP $$`,
  );
  expect(await runDesktopApp(file, [])).toEqual({
    reason:
      'the desktop app did not start (Running as root without --no-sandbox is not supported).',
  });
});

test('a runtime that ends without a word is told by its end; one that is no program by its cause', async () => {
  expect(await runDesktopApp(runtime('exit 3'), [])).toEqual({
    reason: 'the desktop app did not start (it ended with code 3).',
  });
  expect(await runDesktopApp(join(temporaryFolder(), 'nothing'), [])).toMatchObject({
    reason: expect.stringContaining('ENOENT'),
  });
});

test('an app that ended well, or has told the agent why it cannot start, is not started another way', async () => {
  const errors = listenToErrors();
  expect(await runDesktopApp(runtime('echo warning >&2; exit 0'), [])).toEqual({ code: 0 });
  expect(errors()).toBe('warning\n');
  expect(await runDesktopApp(runtime(`exit ${startRefused}`), [])).toEqual({ code: startRefused });
});

test('a signal goes on to the app, and its end is the end', async () => {
  const before = process.listenerCount('SIGTERM');
  const file = runtime('trap "exit 7" TERM; touch "$0.ready"; while :; do sleep 0.05; done');
  const ended = runDesktopApp(file, []);
  await expect.poll(() => existsSync(`${file}.ready`), { timeout: 20_000 }).toBe(true);
  process.emit('SIGTERM');
  expect(await ended).toEqual({ code: 7 });
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
