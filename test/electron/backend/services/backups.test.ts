import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  findBackupProblem,
  noteBackupProblem,
} from '../../../../electron/backend/services/backup/backup-problem.ts';
import { openContext } from '../../../../electron/backend/services/open-context.ts';
import { createSession } from '../../../../electron/backend/session.ts';
import { unpackBackup } from '../../../../electron/backend/store/backup-archive.ts';
import { openDatabase } from '../../../../electron/backend/store/database.ts';
import { getDeskSettings } from '../../../../electron/backend/store/settings.store.ts';
import { backupPath, changeSomething, makeBackup } from '../../../helpers/backups.ts';
import {
  openTestDesk,
  type TestDesk,
  temporaryFolder,
  testPassphrase,
} from '../../../helpers/desk.ts';
import { jobEnd } from '../../../helpers/jobs.ts';
import { takeDeskKey } from '../../../helpers/side-connection.ts';

async function setBackupFolder(desk: TestDesk, backupFolder: string): Promise<void> {
  const settings = await desk.ask('desk.settings', {});
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, backupFolder },
  });
}

/** Copies of a backup under the names of the days before it, newest first. */
function olderCopies(folder: string, name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const older = `2026-02-${String(28 - index).padStart(2, '0')}-090000.amicable`;
    copyFileSync(join(folder, name), join(folder, older));
    return older;
  });
}

const noticeKinds = async (desk: TestDesk): Promise<string[]> =>
  ((await desk.ask('desk.status', {})).open?.notices ?? []).map((notice) => notice.kind);

test('a backup is one file named by business date and local time that opens with the desk key', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Ana Ruiz');
  const name = await makeBackup(desk);
  expect(name).toBe('2026-03-02-100000.amicable');
  expect(readdirSync(join(desk.dir, 'backups'))).toEqual([name]);
  const target = join(temporaryFolder(), 'copy.db');
  const header = unpackBackup(backupPath(desk, name), target);
  expect(header).toMatchObject({ businessDate: '2026-03-02', reason: 'asked' });
  const copy = openDatabase(target, await takeDeskKey(desk));
  expect(getDeskSettings(copy).agent.name).toBe('Ana Ruiz');
  copy.close();
});

test('a backup file shows no name, and no key without a secret', async () => {
  const desk = await openTestDesk();
  const bytes = readFileSync(backupPath(desk, await makeBackup(desk)));
  expect(bytes.includes('Harbor Resolution')).toBe(false);
  expect(bytes.includes('SQLite format 3')).toBe(false);
  expect(bytes.includes(Buffer.from(await takeDeskKey(desk)))).toBe(false);
});

test('the list is answered while the desk is locked, newest first, and names a broken file', async () => {
  const desk = await openTestDesk();
  const first = await makeBackup(desk);
  desk.clock.advance({ minutes: 5 });
  const second = await makeBackup(desk);
  writeFileSync(backupPath(desk, '2026-03-01-090000.amicable'), 'AMICABLE-BACKUP 1\n{"half"');
  writeFileSync(backupPath(desk, 'notes.txt'), 'not a backup');
  await desk.ask('desk.lock', { requestId: desk.newId() });
  const { backups } = await desk.ask('backups.list', {});
  expect(backups.map((backup) => [backup.name, backup.about?.madeAt])).toEqual([
    [second, '2026-03-02T16:05:00Z'],
    [first, '2026-03-02T16:00:00Z'],
    ['2026-03-01-090000.amicable', undefined],
  ]);
});

test('two backups in one second have two names', async () => {
  const desk = await openTestDesk();
  const names = [await makeBackup(desk), await makeBackup(desk)];
  expect(names).toEqual(['2026-03-02-100000.amicable', '2026-03-02-100001.amicable']);
});

test('a backup that is asked while the daily one runs waits for it, and both are kept', async () => {
  const desk = await openTestDesk();
  await changeSomething(desk, 'Ana Ruiz');
  await desk.backend.tick();
  const asked = await Promise.all([makeBackup(desk), makeBackup(desk)]);
  const { backups } = await desk.ask('backups.list', {});
  expect(backups.map((backup) => [backup.name, backup.about?.reason])).toEqual([
    [asked[1], 'asked'],
    [asked[0], 'asked'],
    ['2026-03-02-100000.amicable', 'daily'],
  ]);
  expect(await noticeKinds(desk)).toEqual([]);
});

test('the last fourteen backups are kept', async () => {
  const desk = await openTestDesk();
  const first = await makeBackup(desk);
  const older = olderCopies(backupPath(desk, ''), first, 15);
  desk.clock.advance({ hours: 24 });
  const newest = await makeBackup(desk);
  const { backups } = await desk.ask('backups.list', {});
  expect(backups.map((backup) => backup.name)).toEqual([newest, first, ...older.slice(0, 12)]);
});

test('many backups on one day push out no other day', async () => {
  const desk = await openTestDesk();
  const older = olderCopies(backupPath(desk, ''), await makeBackup(desk), 13);
  for (let asked = 0; asked < 3; asked += 1) {
    desk.clock.advance({ minutes: 1 });
    await makeBackup(desk);
  }
  const { backups } = await desk.ask('backups.list', {});
  expect(backups.map((backup) => backup.name)).toEqual(['2026-03-02-100300.amicable', ...older]);
});

test('a clock that was years ahead once spoils neither the daily backup nor what the status says', async () => {
  const desk = await openTestDesk();
  desk.clock.set('2030-03-02T16:00:00Z');
  await makeBackup(desk);
  desk.clock.set('2026-03-03T15:00:00Z');
  await desk.ask('desk.touch', {});
  await changeSomething(desk, 'One');
  for (let hours = 0; hours < 3; hours += 1) {
    await desk.backend.tick();
    // A lock waits for the backup that the tick may have begun.
    await desk.ask('desk.lock', { requestId: desk.newId() });
    desk.clock.advance({ minutes: 61 });
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  }
  const { backups } = await desk.ask('backups.list', {});
  expect(backups.map((backup) => backup.name)).toEqual([
    '2030-03-02-100000.amicable',
    '2026-03-03-090000.amicable',
  ]);
  expect((await desk.ask('desk.status', {})).open?.lastBackupAt).toBe('2026-03-03T15:00:00Z');
});

test('half copies in the second folder are swept once they are a day old', async () => {
  const desk = await openTestDesk();
  const folder = temporaryFolder();
  await setBackupFolder(desk, folder);
  const part = (name: string, at: string): void => {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), new Date(at), new Date(at));
  };
  part('2026-02-28-090000.amicable.part', '2026-02-28T15:00:00Z');
  part('2026-03-02-095900.amicable.part', '2026-03-02T15:59:00Z');
  part('letters.part', '2026-02-28T15:00:00Z');
  const name = await makeBackup(desk);
  expect(readdirSync(folder).sort()).toEqual([
    '2026-03-02-095900.amicable.part',
    name,
    'letters.part',
  ]);
});

test('the same request makes one backup', async () => {
  const desk = await openTestDesk();
  const requestId = desk.newId();
  const first = await desk.ask('backups.make', { requestId });
  const again = await desk.ask('backups.make', { requestId });
  expect(again).toEqual(first);
  await jobEnd(desk, first.jobId);
  expect((await desk.ask('backups.list', {})).backups).toHaveLength(1);
});

test('the desk is read and written while a backup runs', async () => {
  const desk = await openTestDesk();
  const { jobId } = await desk.ask('backups.make', { requestId: desk.newId() });
  await changeSomething(desk, 'Written meanwhile');
  expect((await desk.ask('jobs.get', { jobId })).state).toBe('running');
  expect((await desk.ask('desk.settings', {})).agent.name).toBe('Written meanwhile');
  expect((await jobEnd(desk, jobId)).state).toBe('done');
});

test('every business date with work has its backup: at the first look after a write, at unlock, at midnight', async () => {
  let desk = await openTestDesk();
  const names = async (): Promise<string[]> => {
    await desk.ask('desk.lock', { requestId: desk.newId() });
    const { backups } = await desk.ask('backups.list', {});
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    return backups.map((backup) => backup.name);
  };
  await desk.backend.tick();
  expect(await names()).toEqual([]);
  await changeSomething(desk, 'One');
  await desk.backend.tick();
  await desk.backend.tick();
  expect(await names()).toEqual(['2026-03-02-100000.amicable']);

  desk.clock.set('2026-03-03T05:59:00Z');
  await desk.ask('desk.touch', {});
  await desk.backend.tick();
  expect(await names()).toHaveLength(1);
  desk.clock.set('2026-03-03T06:00:30Z');
  await desk.backend.tick();
  expect((await names())[0]).toBe('2026-03-03-000030.amicable');

  desk = await desk.reopen();
  desk.clock.set('2026-03-05T15:00:00Z');
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
  expect((await names())[0]).toBe('2026-03-05-090000.amicable');
});

test('the second folder receives a copy, and keeps the backups of other desks', async () => {
  const folder = temporaryFolder();
  const other = await openTestDesk({ seed: 'other' });
  await setBackupFolder(other, folder);
  await makeBackup(other);
  const desk = await openTestDesk();
  await setBackupFolder(desk, folder);
  desk.clock.advance({ minutes: 1 });
  olderCopies(folder, await makeBackup(desk), 14);
  desk.clock.advance({ minutes: 1 });
  const newest = await makeBackup(desk);
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(15);
  expect(files).toContain('2026-03-02-100000.amicable');
  expect(readFileSync(join(folder, newest))).toEqual(readFileSync(backupPath(desk, newest)));
});

test('a second folder that cannot be written becomes a notice until it works again', async () => {
  const desk = await openTestDesk();
  const folder = join(temporaryFolder(), 'stick');
  mkdirSync(folder);
  await setBackupFolder(desk, folder);
  rmSync(folder, { recursive: true });
  await makeBackup(desk);
  expect(await noticeKinds(desk)).toContain('backup-failed');
  expect((await desk.ask('desk.status', {})).open?.lastBackupAt).toBe('2026-03-02T16:00:00Z');
  mkdirSync(folder);
  desk.clock.advance({ minutes: 1 });
  await makeBackup(desk);
  expect(await noticeKinds(desk)).toEqual([]);
});

test('a notice about the second folder waits for a long write instead of blocking the desk, and is kept', async () => {
  const desk = await openTestDesk();
  await desk.backend.close();
  const session = createSession(
    desk.env,
    () => {},
    () => false,
  );
  const context = openContext({ env: desk.env, session, emit: () => {} }, await takeDeskKey(desk));
  const writer = context.desk.openConnection();
  let finish = (): void => {};
  const writing = context.gate.hold(async () => {
    writer.exec('BEGIN IMMEDIATE');
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    writer.exec('COMMIT');
  });
  const noted = noteBackupProblem(context, 'The stick is gone.');
  expect(findBackupProblem(context.db)).toBeUndefined();
  setImmediate(() => finish());
  await Promise.all([writing, noted]);
  expect(findBackupProblem(context.db)).toBe('The stick is gone.');
  writer.close();
  await session.close();
});

test('a failed backup fails its job, leaves no half file and becomes a notice', async () => {
  const desk = await openTestDesk();
  rmSync(join(desk.dir, 'backups'), { recursive: true, force: true });
  writeFileSync(join(desk.dir, 'backups'), 'in the way');
  const { jobId } = await desk.ask('backups.make', { requestId: desk.newId() });
  expect((await jobEnd(desk, jobId)).state).toBe('failed');
  expect(await noticeKinds(desk)).toEqual(['backup-failed']);
  expect((await desk.ask('desk.status', {})).open?.lastBackupAt).toBeUndefined();
});

test('a second backup folder must be a whole path, a folder, writable and outside the desk', async () => {
  const desk = await openTestDesk();
  const settings = await desk.ask('desk.settings', {});
  const file = join(temporaryFolder(), 'file');
  copyFileSync(join(desk.dir, 'keyring.json'), file);
  for (const backupFolder of [
    'relative/path',
    file,
    join(desk.dir, 'backups'),
    '/nowhere/at/all',
  ]) {
    const error = await desk.refused('desk.saveSettings', {
      requestId: desk.newId(),
      settings: { ...settings, backupFolder },
    });
    expect([backupFolder, error.code]).toEqual([backupFolder, 'invalid-input']);
    expect(error.message).not.toContain(backupFolder);
  }
});
