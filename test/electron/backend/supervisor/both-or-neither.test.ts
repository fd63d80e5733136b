import { expect, test } from 'vitest';
import { findRow } from '../../../../electron/backend/store/prepare.ts';
import { openCallDesk, outbound } from '../../../helpers/calls.ts';
import { aSheet } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

test('a call that cannot be recorded spends no code, and a code that cannot be spent starts no call', async () => {
  const { desk, id } = await openCallDesk();
  const sheet = await aSheet(desk);
  await desk.ask('holds.place', {
    requestId: desk.newId(),
    accountId: id,
    kind: 'minor',
    otherAccountIds: [],
    reason: 'Told by phone',
  });
  const db = await openSideConnection(desk);
  const counts = () =>
    findRow(
      db,
      `SELECT (SELECT count(*) FROM release_uses) AS uses, (SELECT count(*) FROM calls) AS calls,
         (SELECT count(*) FROM activities WHERE verdict = 'override') AS activities`,
    );
  const release = { ...sheet.typed(1), reason: 'The supervisor heard the mother and agreed' };
  const input = { ...(await outbound(desk, id)), release };
  for (const table of ['calls', 'release_uses', 'requests']) {
    db.exec(
      `CREATE TRIGGER broken BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    const error = await desk.refused('calls.start', input);
    expect([table, error.code]).toEqual([table, 'internal']);
    db.exec('DROP TRIGGER broken');
    expect([table, counts()]).toEqual([table, { uses: 0, calls: 0, activities: 0 }]);
  }
  await desk.ask('calls.start', input);
  expect(counts()).toEqual({ uses: 1, calls: 1, activities: 2 });
});
