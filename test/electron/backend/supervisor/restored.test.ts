import { expect, test } from 'vitest';
import { makeBackup } from '../../../helpers/backups.ts';
import { openCallDesk } from '../../../helpers/calls.ts';
import { testPassphrase } from '../../../helpers/desk.ts';
import { aSheet } from '../../../helpers/release.ts';

test('a restored desk takes no code of a sheet from before: it has forgotten which were spent', async () => {
  const { desk, id } = await openCallDesk();
  const sheet = await aSheet(desk);
  const { holdIds } = await desk.ask('holds.place', {
    requestId: desk.newId(),
    accountId: id,
    kind: 'minor',
    otherAccountIds: [],
    reason: 'Told by phone',
  });
  const input = {
    requestId: desk.newId(),
    holdId: holdIds[0] ?? '',
    ground: 'came_of_age',
    reason: 'Birth certificate, seen by me',
    release: sheet.typed(1),
  };
  const name = await makeBackup(desk);
  await desk.ask('holds.release', input);
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await desk.ask('backups.restore', {
    requestId: desk.newId(),
    backup: { name },
    secret: { passphrase: testPassphrase },
  });
  expect((await desk.ask('supervisor.get', {})).sheets[0]?.withdrawnAt).toBeDefined();
  const error = await desk.refused('holds.release', { ...input, requestId: desk.newId() });
  expect(error.message).toBe(`Sheet ${sheet.sheet} was withdrawn. Ask for a code of another.`);
  await aSheet(desk);
});
