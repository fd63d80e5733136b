import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupPath, changeSomething, makeBackup } from '../../../helpers/backups.ts';
import {
  openEmptyDesk,
  openTestDesk,
  type TestDesk,
  testPassphrase,
  testSetup,
} from '../../../helpers/desk.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const passphrase = { passphrase: testPassphrase };

function restore(
  desk: TestDesk,
  name: string,
  secret: object = passphrase,
  given: { readonly lastGiven?: object } = {},
) {
  return desk.backend.call('backups.restore', {
    requestId: desk.newId(),
    backup: { name },
    secret,
    ...given,
  });
}

/** What the office says of a desk that never gave anything out. */
const nothingGiven = { receiptNumber: 0, batchSequence: 0 };

const agentName = async (desk: TestDesk): Promise<string> =>
  (await desk.ask('desk.settings', {})).agent.name;

const replacedFolders = (desk: TestDesk): string[] =>
  readdirSync(desk.dir).filter((name) => name.startsWith('replaced-'));

/** Puts a backup of one desk where another finds an upload. */
function upload(from: TestDesk, name: string, to: TestDesk): string {
  const uploadId = to.newId();
  copyFileSync(backupPath(from, name), join(to.env.uploadsDir, uploadId));
  return uploadId;
}

test('a restored desk is as it was at the backup, unlocked, and the replaced files are kept aside', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Before');
  const name = await makeBackup(desk);
  await changeSomething(desk, 'After');
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const database = readFileSync(join(desk.dir, 'desk.db'));
  expect(await restore(desk, name)).toEqual({ ok: true, value: {} });
  expect(await agentName(desk)).toBe('Before');
  const [aside = ''] = replacedFolders(desk);
  expect(readdirSync(join(desk.dir, aside)).sort()).toEqual(['desk.db', 'keyring.json', 'marks']);
  expect(readFileSync(join(desk.dir, aside, 'desk.db'))).toEqual(database);
  expect(readdirSync(desk.dir).filter((file) => /staging|installing/.test(file))).toEqual([]);
});

test('a restored desk opens again with the same passphrase', async () => {
  let desk = await openTestDesk();
  const name = await makeBackup(desk);
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await restore(desk, name);
  desk = await desk.reopen();
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
});

test('an open desk is not replaced', async () => {
  const desk = await openTestDesk();
  const reply = await restore(desk, await makeBackup(desk));
  expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
});

test('a wrong passphrase restores nothing and makes the next try wait', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Kept');
  const name = await makeBackup(desk);
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const before = readdirSync(desk.dir).sort();
  for (let tries = 0; tries < 3; tries += 1) {
    const reply = await restore(desk, name, { passphrase: 'not this one' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'denied' } });
  }
  expect(await restore(desk, name)).toMatchObject({ ok: false, error: { code: 'denied' } });
  expect((await desk.ask('desk.status', {})).retryAt).toBeDefined();
  const after = readdirSync(desk.dir).filter((file) => file !== 'unlock-attempts.json');
  expect(after.sort()).toEqual(before);
});

test('on another machine the recovery code restores, sets a passphrase and is replaced', async () => {
  const old = openEmptyDesk();
  const { recoveryCode } = await old.ask('desk.create', {
    requestId: old.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  await changeSomething(old, 'Moved');
  const name = await makeBackup(old);

  const fresh = openEmptyDesk({ seed: 'new machine' });
  const uploadId = upload(old, name, fresh);
  const { recoveryCode: next } = await fresh.ask('backups.restore', {
    requestId: fresh.newId(),
    backup: { uploadId },
    secret: { recoveryCode, newPassphrase: 'a new long passphrase' },
    lastGiven: nothingGiven,
  });
  expect(next).toMatch(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/);
  expect(next).not.toBe(recoveryCode);
  expect(await agentName(fresh)).toBe('Moved');
  expect(existsSync(join(fresh.env.uploadsDir, uploadId))).toBe(false);
  const again = await fresh.reopen();
  await again.ask('desk.unlock', { requestId: again.newId(), passphrase: 'a new long passphrase' });
  const status = await again.ask('desk.status', {});
  expect(status.open?.notices.map((notice) => notice.kind)).toContain('restored');
});

test('a machine without marks takes those of the backup and starts a new epoch', async () => {
  const old = await openTestDesk();
  await changeSomething(old, 'Moved');
  const name = await makeBackup(old);
  const fresh = openEmptyDesk({ seed: 'new machine' });
  await fresh.ask('backups.restore', {
    requestId: fresh.newId(),
    backup: { uploadId: upload(old, name, fresh) },
    secret: passphrase,
    lastGiven: nothingGiven,
  });
  const db = await openSideConnection(fresh);
  expect(db.prepare("SELECT value FROM settings WHERE key = 'epoch'").get()).toEqual({
    value: '2',
  });
  const [last] = db.prepare('SELECT kind, note FROM activities ORDER BY pk DESC').all();
  expect(last).toEqual({
    kind: 'desk-restored',
    note:
      'The backup of 2026-03-02T16:00:00Z was restored. The last numbers are as stated at the restore: ' +
      'the marks of the desk were not at hand. Device epoch 2 begins.',
  });
});

test('a passphrase changed after the backup stays the one that opens the restored desk', async () => {
  let desk = await openTestDesk();
  const name = await makeBackup(desk);
  await desk.ask('desk.changePassphrase', {
    requestId: desk.newId(),
    current: testPassphrase,
    next: 'changed since then',
  });
  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect((await restore(desk, name, { passphrase: 'changed since then' })).ok).toBe(true);
  desk = await desk.reopen();
  const old = await desk.refused('desk.unlock', { requestId: desk.newId(), ...passphrase });
  expect(old.code).toBe('denied');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: 'changed since then' });
});

test('an older passphrase and a used recovery code do not open the desk through a backup', async () => {
  const desk = openEmptyDesk();
  const { recoveryCode } = await desk.ask('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    ...passphrase,
  });
  const name = await makeBackup(desk);
  await desk.ask('desk.changePassphrase', {
    requestId: desk.newId(),
    current: testPassphrase,
    next: 'changed since then',
  });
  await desk.ask('desk.lock', { requestId: desk.newId() });
  expect(await restore(desk, name)).toMatchObject({ ok: false, error: { code: 'denied' } });
  await desk.ask('desk.recover', {
    requestId: desk.newId(),
    recoveryCode,
    newPassphrase: 'set with the code',
  });
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const used = { recoveryCode, newPassphrase: 'set with a used code' };
  expect(await restore(desk, name, used)).toMatchObject({ ok: false, error: { code: 'denied' } });
  expect((await restore(desk, name, { passphrase: 'set with the code' })).ok).toBe(true);
});

test('a broken backup of another desk does not end the wait after wrong passphrases', async () => {
  const other = await openTestDesk({ seed: 'other' });
  const bytes = readFileSync(backupPath(other, await makeBackup(other)));
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  const desk = await openTestDesk();
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const guess = () =>
    desk.refused('desk.unlock', { requestId: desk.newId(), passphrase: 'a guess' });
  await guess();
  await guess();
  const uploadId = desk.newId();
  writeFileSync(join(desk.env.uploadsDir, uploadId), bytes);
  const broken = await desk.refused('backups.restore', {
    requestId: desk.newId(),
    backup: { uploadId },
    secret: passphrase,
    lastGiven: nothingGiven,
  });
  expect(broken.code).toBe('db-damaged');
  expect((await guess()).details?.retryAt).toBeDefined();
});

test('a damaged keyring or desk file is a reason to restore, not an obstacle', async () => {
  for (const broken of ['keyring.json', 'desk.db', 'marks']) {
    let desk = await openTestDesk();
    await changeSomething(desk, 'Before');
    const name = await makeBackup(desk);
    desk = await desk.reopen();
    writeFileSync(join(desk.dir, broken), 'x'.repeat(5000));
    // Without marks nobody but the agent knows what left the desk.
    const given = broken === 'marks' ? { lastGiven: nothingGiven } : {};
    expect(await restore(desk, name, passphrase, given)).toEqual({ ok: true, value: {} });
    expect(await agentName(desk)).toBe('Before');
  }
});

test('the backup of another desk replaces this one whole, with its own secrets', async () => {
  const other = await openTestDesk({ seed: 'other' });
  await changeSomething(other, 'Someone else');
  const name = await makeBackup(other);
  const desk = await openTestDesk();
  await desk.ask('desk.changePassphrase', {
    requestId: desk.newId(),
    current: testPassphrase,
    next: 'of this desk only',
  });
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const backup = { uploadId: upload(other, name, desk) };
  const wrong = await desk.refused('backups.restore', {
    requestId: desk.newId(),
    backup,
    secret: { passphrase: 'of this desk only' },
  });
  expect(wrong.code).toBe('denied');
  await desk.ask('backups.restore', {
    requestId: desk.newId(),
    backup,
    secret: passphrase,
    lastGiven: nothingGiven,
  });
  expect(await agentName(desk)).toBe('Someone else');
});

test('a cut, changed or foreign file is refused and changes nothing', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Kept');
  const good = readFileSync(backupPath(desk, await makeBackup(desk)));
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const flipped = Buffer.from(good);
  flipped.writeUInt8(flipped.readUInt8(good.length - 5000) ^ 1, good.length - 5000);
  const files = [
    good.subarray(0, good.length - 1),
    good.subarray(0, 900),
    Buffer.concat([good, Buffer.from('x')]),
    flipped,
    Buffer.from('PK\u0003\u0004 not ours'),
    Buffer.alloc(0),
  ];
  const before = readdirSync(desk.dir).sort();
  for (const [index, bytes] of files.entries()) {
    const uploadId = desk.newId();
    writeFileSync(join(desk.env.uploadsDir, uploadId), bytes);
    const error = await desk.refused('backups.restore', {
      requestId: desk.newId(),
      backup: { uploadId },
      secret: passphrase,
    });
    expect([index, error.code]).toEqual([index, 'db-damaged']);
  }
  expect(readdirSync(desk.dir).sort()).toEqual(before);
  await desk.ask('desk.unlock', { requestId: desk.newId(), ...passphrase });
  expect(await agentName(desk)).toBe('Kept');
});

test('a name or an upload that is not there is refused, and a path is no name', async () => {
  const desk = await openTestDesk();
  await desk.ask('desk.lock', { requestId: desk.newId() });
  for (const [backup, code] of [
    [{ name: '2026-01-01-000000.amicable' }, 'not-found'],
    [{ uploadId: desk.newId() }, 'not-found'],
    [{ name: '../keyring.json' }, 'invalid-input'],
    [{ uploadId: '../desk/keyring.json' }, 'invalid-input'],
  ] as const) {
    const error = await desk.refused('backups.restore', {
      requestId: desk.newId(),
      backup,
      secret: passphrase,
    });
    expect(error.code).toBe(code);
  }
});

test('a repeated request restores once', async () => {
  const desk = await openTestDesk();
  const name = await makeBackup(desk);
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const input = { requestId: desk.newId(), backup: { name }, secret: passphrase };
  await desk.ask('backups.restore', input);
  await desk.ask('backups.restore', input);
  expect(replacedFolders(desk)).toHaveLength(1);
});

test('a missing keyring does not look like a desk that was never set up', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  rmSync(join(desk.dir, 'keyring.json'));
  expect((await desk.ask('desk.status', {})).state).toBe('locked');
  const unlock = await desk.refused('desk.unlock', { requestId: desk.newId(), ...passphrase });
  expect(unlock.code).toBe('db-damaged');
  const create = await desk.refused('desk.create', {
    requestId: desk.newId(),
    ...testSetup,
    passphrase: testPassphrase,
  });
  expect(create.code).toBe('conflict');
});
