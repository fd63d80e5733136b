import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBackupHeader } from '../../../../electron/backend/store/backup-archive.ts';
import { migrations } from '../../../../electron/backend/store/migrations/index.ts';
import { changeSomething } from '../../../helpers/backups.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const unlock = (desk: TestDesk) => ({ requestId: desk.newId(), passphrase: testPassphrase });

async function setSchemaVersion(desk: TestDesk, version: number, sql = ''): Promise<void> {
  const db = await openSideConnection(desk);
  db.exec(sql);
  db.pragma(`user_version = ${version}`);
  db.close();
}

/** How many migrations there are before this one. */
const countBefore = (name: string): number =>
  migrations.findIndex((migration) => migration.name === name);

/** Takes back what the migrations behind the first so many added to the schema. */
function undoBehind(count: number): string {
  const sql = migrations.slice(count).map((migration) => migration.sql);
  const all = sql.join('\n');
  const objects = [...all.matchAll(/CREATE (?:UNIQUE )?(TABLE|TRIGGER|INDEX) (\w+)/g)].reverse();
  const columns = [...all.matchAll(/ALTER TABLE (\w+) ADD COLUMN (\w+)/g)];
  return [
    'PRAGMA foreign_keys = OFF;',
    ...objects.map(([, kind, name]) => `DROP ${kind} IF EXISTS ${name};`),
    ...columns.map(([, table, column]) => `ALTER TABLE ${table} DROP COLUMN ${column};`),
  ].join('\n');
}

test('a desk written by a newer program is refused and not changed', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  await setSchemaVersion(desk, migrations.length + 1);
  const before = readFileSync(join(desk.dir, 'desk.db'));
  const error = await desk.refused('desk.unlock', unlock(desk));
  expect(error).toMatchObject({ code: 'db-newer-than-app' });
  expect(error.message).toContain('newer version');
  expect(readFileSync(join(desk.dir, 'desk.db'))).toEqual(before);
});

test('a backup from a newer program is refused and the present desk stays', async () => {
  let desk = await openTestDesk();
  await changeSomething(desk, 'Any');
  await setSchemaVersion(desk, migrations.length + 1);
  await desk.backend.tick();
  desk = await desk.reopen();
  await setSchemaVersion(desk, migrations.length);
  const [backup] = (await desk.ask('backups.list', {})).backups;
  const error = await desk.refused('backups.restore', {
    requestId: desk.newId(),
    backup: { name: backup?.name ?? '' },
    secret: { passphrase: testPassphrase },
  });
  expect(error.code).toBe('db-newer-than-app');
  await desk.ask('desk.unlock', unlock(desk));
});

test('an older desk is backed up with its keyring before it is brought up to date', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  const version = migrations.length - 1;
  await setSchemaVersion(desk, version, undoBehind(version));
  await desk.ask('desk.unlock', unlock(desk));
  const [name = ''] = readdirSync(join(desk.dir, 'backups'));
  expect(readBackupHeader(join(desk.dir, 'backups', name)).reason).toBe('before-update');
  const db = await openSideConnection(desk);
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
});

test('what lists keep of an address is brought up to date with the desk', async () => {
  let desk = await openTestDesk();
  await importPlacement(desk, [aRow({ zip: '', state: 'CA' })]);
  desk = await desk.reopen();
  const db = await openSideConnection(desk);
  const reachOf = (row: unknown) => JSON.parse((row as { reach: string }).reach) as object;
  const made = db.prepare('SELECT reach FROM worklist').get();
  db.close();
  const { addresses: _addresses, ...rest } = reachOf(made) as Record<string, unknown>;
  const before = JSON.stringify({ zips: [], states: ['CA'], ...rest });
  const version = countBefore('0008-calls');
  await setSchemaVersion(
    desk,
    version,
    `${undoBehind(version)} UPDATE worklist SET reach = '${before}';`,
  );
  await desk.ask('desk.unlock', unlock(desk));
  const after = (await openSideConnection(desk)).prepare('SELECT reach FROM worklist').get();
  expect(after).toEqual(made);
  expect(reachOf(after)).toMatchObject({ addresses: [['CA', '']] });
});

test('a damaged desk file is told apart from a wrong passphrase', async () => {
  for (const damage of [
    (file: string) => writeFileSync(file, 'x'.repeat(8192)),
    (file: string) => truncateSync(file, 2000),
    (file: string) => rmSync(file),
    (file: string) => copyFileSync(join(file, '..', 'keyring.json'), file),
  ]) {
    let desk = await openTestDesk();
    desk = await desk.reopen();
    damage(join(desk.dir, 'desk.db'));
    const error = await desk.refused('desk.unlock', unlock(desk));
    expect(error.code).toBe('db-damaged');
    expect(error.message).toContain('Restore the latest backup');
  }
});

test('a damaged desk does not use the recovery code up', async () => {
  let desk = await openTestDesk();
  const { recoveryCode } = await desk.ask('desk.replaceRecoveryCode', unlock(desk));
  desk = await desk.reopen();
  const file = join(desk.dir, 'desk.db');
  const good = readFileSync(file);
  writeFileSync(file, 'x'.repeat(8192));
  const recover = { recoveryCode, newPassphrase: 'a new long passphrase' };
  const error = await desk.refused('desk.recover', { requestId: desk.newId(), ...recover });
  expect(error.code).toBe('db-damaged');
  writeFileSync(file, good);
  await desk.ask('desk.recover', { requestId: desk.newId(), ...recover });
});

test('a damaged keyring says that a backup holds a copy', async () => {
  let desk = await openTestDesk();
  desk = await desk.reopen();
  for (const text of ['', '{', '{}', '{"version":2}', 'null']) {
    writeFileSync(join(desk.dir, 'keyring.json'), text);
    const error = await desk.refused('desk.unlock', unlock(desk));
    expect(error).toMatchObject({ code: 'db-damaged' });
    expect(error.message).toContain('Restore a backup');
  }
});
