import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBackend } from '../../../../electron/backend/backend.ts';
import { acquireDeskLock } from '../../../../electron/backend/store/desk-lock.ts';
import { runChild } from '../../../helpers/child/run-child.ts';
import { openTestDesk, temporaryFolder } from '../../../helpers/desk.ts';

test('one process holds a desk at a time', async () => {
  const dir = temporaryFolder();
  const child = runChild('hold-desk', [dir]);
  expect(await child.line()).toBe('held');
  expect(() => acquireDeskLock(dir)).toThrow('already open in another Amicable');
});

test('a holder that was killed leaves no stale lock', async () => {
  const dir = temporaryFolder();
  const child = runChild('hold-desk', [dir]);
  await child.line();
  await child.kill();
  acquireDeskLock(dir).release();
});

test('a released desk can be held by another process', async () => {
  const dir = temporaryFolder();
  acquireDeskLock(dir).release();
  expect(await runChild('hold-desk', [dir]).line()).toBe('held');
});

test('a lock needs no room on the disk: no journal lies beside it', () => {
  const dir = temporaryFolder();
  const lock = acquireDeskLock(dir);
  expect(readdirSync(dir)).toEqual(['desk.lock']);
  expect(statSync(join(dir, 'desk.lock')).size).toBe(0);
  lock.release();
});

test('a second backend on the same desk is refused, also in one process, and the first works on', async () => {
  const desk = await openTestDesk();
  expect(() => openBackend(desk.env)).toThrow('already open in another Amicable');
  expect((await desk.ask('desk.status', {})).state).toBe('open');
});
