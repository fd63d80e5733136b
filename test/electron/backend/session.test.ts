import { expect, test } from 'vitest';
import { openBackend } from '../../../electron/backend/backend.ts';
import type { DeskContext } from '../../../electron/backend/context.ts';
import { openContext } from '../../../electron/backend/services/open-context.ts';
import { createSession } from '../../../electron/backend/session.ts';
import type { Db } from '../../../electron/backend/store/database.ts';
import { execute } from '../../../electron/backend/store/prepare.ts';
import {
  openEmptyDesk,
  openTestDesk,
  type TestDesk,
  testPassphrase,
  testSetup,
} from '../../helpers/desk.ts';
import { seedAccount } from '../../helpers/seed-rows.ts';
import { openSideConnection, takeDeskKey } from '../../helpers/side-connection.ts';

const unlock = { passphrase: testPassphrase };

/** An open session with its context in the test's hand. */
async function openSession(isCalling = (): boolean => false): Promise<{
  readonly desk: TestDesk;
  readonly session: ReturnType<typeof createSession>;
  readonly context: DeskContext;
  readonly key: Uint8Array;
}> {
  const desk = await openTestDesk();
  await desk.backend.close();
  const session = createSession(desk.env, () => {}, isCalling);
  const key = await takeDeskKey(desk);
  const context = openContext({ env: desk.env, session, emit: () => {} }, key);
  return { desk, session, context, key };
}

function seedOpenCall(db: Db, id: string): void {
  const { pk } = seedAccount(db, { number: '1001', cents: 100 });
  execute(
    db,
    `INSERT INTO calls (id, account_pk, consumer_pk, direction, phone, started_at, local_date)
     VALUES (:id, :pk, 1, 'outbound', '2195550142', '2026-03-02T16:00:00Z', '2026-03-02')`,
    { id, pk },
  );
}

test('the desk locks after its idle minutes and tells the window', async () => {
  const desk = await openTestDesk();
  desk.clock.advance({ minutes: 14, seconds: 59 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('open');
  desk.clock.advance({ seconds: 1 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
  expect(desk.events).toContainEqual({ type: 'locked' });
});

test('input starts the idle minutes anew', async () => {
  const desk = await openTestDesk();
  desk.clock.advance({ minutes: 14 });
  await desk.ask('desk.touch', {});
  expect((await desk.ask('desk.status', {})).open?.locksAt).toBe('2026-03-02T16:29:00Z');
  desk.clock.advance({ minutes: 14 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('open');
});

test('an open call postpones the idle lock, and a lock on command does not wait for it', async () => {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  seedOpenCall(db, desk.newId());
  desk.clock.advance({ hours: 2 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('open');
  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
});

test('a call that a crash left open does not keep the desk unlocked', async () => {
  let desk = await openTestDesk();
  seedOpenCall(await openSideConnection(desk), desk.newId());
  desk = await desk.reopen();
  await desk.ask('desk.unlock', { requestId: desk.newId(), ...unlock });
  expect((await desk.ask('desk.status', {})).open?.notices.map(({ kind }) => kind)).toContain(
    'open-call',
  );
  desk.clock.advance({ minutes: 15 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
});

test('a clock set back starts the idle minutes anew, and the desk still locks', async () => {
  const desk = await openTestDesk();
  desk.clock.set('2026-03-01T16:00:00Z');
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).open?.locksAt).toBe('2026-03-01T16:15:00Z');
  desk.clock.advance({ minutes: 15 });
  await desk.backend.tick();
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
});

test('a clock that was years ahead at wrong tries makes nobody wait for years', async () => {
  let desk = await openTestDesk();
  await desk.ask('desk.lock', { requestId: desk.newId() });
  desk.clock.set('2031-03-02T16:00:00Z');
  for (let tries = 0; tries < 4; tries += 1) {
    await desk.refused('desk.unlock', { requestId: desk.newId(), passphrase: 'nope' });
  }
  desk.clock.set('2026-03-02T17:00:00Z');
  desk = await desk.reopen();
  expect((await desk.ask('desk.status', {})).retryAt).toBe('2026-03-02T17:00:02Z');
  desk.clock.advance({ seconds: 2 });
  await desk.ask('desk.unlock', { requestId: desk.newId(), ...unlock });
});

test('a lock that is asked twice is a lock', async () => {
  const desk = await openTestDesk();
  const requestId = desk.newId();
  await desk.ask('desk.lock', { requestId });
  await desk.ask('desk.lock', { requestId });
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
});

test('a call under way is answered before the key is wiped', async () => {
  const desk = await openTestDesk();
  const asked = desk.backend.call('checks.diagnostics', { requestId: desk.newId() });
  await new Promise((resolve) => setImmediate(resolve));
  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect((await asked).ok).toBe(true);
});

test('a file that cannot be read ends neither the ticks nor the idle lock', async () => {
  const { desk, session } = await openSession(() => {
    throw new Error('SQLITE_CORRUPT');
  });
  await session.tick();
  expect(session.state()).toBe('open');
  desk.clock.advance({ minutes: 15 });
  await session.tick();
  expect(session.state()).toBe('locked');
  expect(desk.logLines.some((line) => line.startsWith('internal'))).toBe(true);
  await session.close();
});

test('a file that cannot be closed keeps neither the key nor the door shut', async () => {
  const { session, context, key } = await openSession();
  context.desk.marks.close();
  await session.lock();
  expect(key.every((byte) => byte === 0)).toBe(true);
  expect(await session.enter(async () => 'entered')).toBe('entered');
  await session.close();
});

test('a lock forgets the answers that were kept in memory, and a recovery code with them', async () => {
  const { session } = await openSession();
  const input = { requestId: 'one' };
  const code = (text: string) =>
    session.onceInMemory('desk.replaceRecoveryCode', input, async () => text);
  expect(await code('first')).toBe('first');
  expect(await code('second')).toBe('first');
  await session.lock();
  expect(await code('second')).toBe('second');
  await session.close();
});

test('running jobs finish before the key is wiped, and nothing is answered meanwhile', async () => {
  const { session, context, key } = await openSession();
  const steps: string[] = [];
  let finish = (): void => {};
  const jobId = context.jobs.start('verify', async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    context.db.prepare('SELECT count(*) FROM settings').get();
    steps.push(key.some((byte) => byte !== 0) ? 'job had the key' : 'job had no key');
    return null;
  });
  await new Promise((resolve) => setImmediate(resolve));
  const locked = session.lock();
  expect(session.state()).toBe('locked');
  expect(() => session.desk()).toThrow('locked');
  finish();
  await locked;
  expect(steps).toEqual(['job had the key']);
  expect(context.jobs.get(jobId).state).toBe('done');
  expect(key.every((byte) => byte === 0)).toBe(true);
  expect(context.db.open).toBe(false);
  await session.close();
});

test('an unlock waits for a lock under way to wipe the key', async () => {
  const { session, context } = await openSession();
  let finish = (): void => {};
  context.jobs.start('verify', async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return null;
  });
  await new Promise((resolve) => setImmediate(resolve));
  const locked = session.lock();
  const entered = session.enter(async () => context.db.open);
  finish();
  expect(await entered).toBe(false);
  await locked;
  await session.close();
});

test('the key that set the desk up is wiped when it locks', async () => {
  const desk = openEmptyDesk();
  await desk.backend.close();
  const drawn: Uint8Array[] = [];
  const randomBytes = (size: number): Uint8Array => {
    const bytes = desk.env.randomBytes(size);
    drawn.push(bytes);
    return bytes;
  };
  const backend = openBackend({ ...desk.env, randomBytes });
  const requestId = desk.newId();
  await backend.call('desk.create', { requestId, ...testSetup, ...unlock });
  // The first 32 bytes keep the session's own secret; the second are the key.
  const [, key] = drawn.filter((bytes) => bytes.length === 32);
  expect(key?.some((byte) => byte !== 0)).toBe(true);
  await backend.call('desk.lock', { requestId: desk.newId() });
  expect(key?.every((byte) => byte === 0)).toBe(true);
  await backend.close();
});

test('two unlocks at once open the desk once', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  const replies = await Promise.all(
    [1, 2].map(() => desk.backend.call('desk.unlock', { requestId: desk.newId(), ...unlock })),
  );
  expect(replies.map((reply) => reply.ok)).toEqual([true, false]);
  expect(replies[1]).toMatchObject({ error: { code: 'conflict' } });
});

test('wrong tries at once are counted one by one', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  const replies = await Promise.all(
    Array.from({ length: 6 }, () =>
      desk.refused('desk.unlock', { requestId: desk.newId(), passphrase: 'nope' }),
    ),
  );
  expect(replies.filter((error) => error.message.includes('Too many'))).toHaveLength(3);
});

test('a request id answers for one request only', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  const requestId = desk.newId();
  await desk.ask('desk.unlock', { requestId, ...unlock });
  await desk.ask('desk.unlock', { requestId, ...unlock });
  const other = await desk.refused('desk.unlock', { requestId, passphrase: 'another' });
  expect(other.code).toBe('conflict');
});

test('a new recovery code needs the passphrase and replaces the printed one', async () => {
  let desk = openEmptyDesk();
  const first = await desk.ask('desk.create', { requestId: desk.newId(), ...testSetup, ...unlock });
  const wrong = await desk.refused('desk.replaceRecoveryCode', {
    requestId: desk.newId(),
    passphrase: 'not it',
  });
  expect(wrong.code).toBe('denied');
  const requestId = desk.newId();
  const second = await desk.ask('desk.replaceRecoveryCode', { requestId, ...unlock });
  expect(await desk.ask('desk.replaceRecoveryCode', { requestId, ...unlock })).toEqual(second);
  desk = await desk.reopen();
  const recover = (recoveryCode: string) => ({
    requestId: desk.newId(),
    recoveryCode,
    newPassphrase: 'a new long passphrase',
  });
  expect((await desk.refused('desk.recover', recover(first.recoveryCode))).code).toBe('denied');
  await desk.ask('desk.recover', recover(second.recoveryCode));
});

test('a closed backend opens nothing any more', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  await desk.backend.close();
  const late = await desk.refused('desk.unlock', { requestId: desk.newId(), ...unlock });
  expect(late.code).toBe('cancelled');
});

test('passphrase and recovery code changed at the same time are both changed', async () => {
  let desk = await openTestDesk();
  const [, replaced] = await Promise.all([
    desk.ask('desk.changePassphrase', {
      requestId: desk.newId(),
      current: testPassphrase,
      next: 'brand new passphrase',
    }),
    desk.refused('desk.replaceRecoveryCode', { requestId: desk.newId(), ...unlock }),
  ]);
  expect(replaced.code).toBe('denied');
  const { recoveryCode } = await desk.ask('desk.replaceRecoveryCode', {
    requestId: desk.newId(),
    passphrase: 'brand new passphrase',
  });
  desk = await desk.reopen();
  await desk.ask('desk.unlock', {
    requestId: desk.newId(),
    passphrase: 'brand new passphrase',
  });
  desk = await desk.reopen();
  await desk.ask('desk.recover', {
    requestId: desk.newId(),
    recoveryCode,
    newPassphrase: 'another new passphrase',
  });
});

test('guesses at the passphrase of an open desk wait as they do at the door', async () => {
  const desk = await openTestDesk();
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, guess) =>
      desk.refused('desk.changePassphrase', {
        requestId: desk.newId(),
        current: `guess ${guess}`,
        next: 'a new long passphrase',
      }),
    ),
  );
  expect(replies.filter((error) => error.message.includes('Too many'))).toHaveLength(9);
});
