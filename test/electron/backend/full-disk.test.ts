import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openContext } from '../../../electron/backend/services/open-context.ts';
import { saveDeskSettings } from '../../../electron/backend/services/save-desk-settings.ts';
import { createSession } from '../../../electron/backend/session.ts';
import { insertDocument } from '../../../electron/backend/store/documents.store.ts';
import { readMarks } from '../../../electron/backend/store/marks.store.ts';
import { toErrorValue } from '../../../electron/backend/to-error-value.ts';
import { runChild } from '../../helpers/child/run-child.ts';
import { openTestDesk, testPassphrase } from '../../helpers/desk.ts';
import { openSideConnection, takeDeskKey } from '../../helpers/side-connection.ts';

test('a database that may not grow says that the disk is full and keeps nothing of the change', async () => {
  const desk = await openTestDesk();
  await desk.backend.close();
  const session = createSession(
    desk.env,
    () => {},
    () => false,
  );
  const context = openContext({ env: desk.env, session, emit: () => {} }, await takeDeskKey(desk));
  const pages = Number(context.db.pragma('page_count', { simple: true }));
  context.db.pragma(`max_page_count = ${pages}`);
  let error: unknown;
  let acknowledged = 0;
  while (error === undefined && acknowledged < 5000) {
    const name = `Agent ${acknowledged + 1}`;
    const { settings } = context;
    try {
      const requestId = desk.env.newId();
      saveDeskSettings(context, {
        requestId,
        settings: { ...settings, agent: { code: 'A7', name } },
      });
      acknowledged += 1;
    } catch (caught) {
      error = caught;
    }
  }
  expect(toErrorValue(error, () => '')).toMatchObject({
    code: 'io-failed',
    message: expect.stringContaining('disk is full'),
  });
  expect(context.settings.agent.name).toBe(`Agent ${acknowledged}`);
  expect(readMarks(context.db).activities).toBe(acknowledged);
  expect(context.desk.marks.read()?.activities).toBe(acknowledged);
  await session.close();
});

test.runIf(process.platform !== 'win32')(
  'on a disk without room the desk refuses in words, still reads, and opens whole afterwards',
  async () => {
    let desk = await openTestDesk();
    const db = await openSideConnection(desk);
    const bytes = Buffer.alloc(900 * 1024);
    insertDocument(db, { id: 'large', kind: 'letter', name: '', mime: '', bytes, at: '' });
    db.close();
    await desk.backend.close();
    const child = runChild('work-on-a-full-disk', [desk.dir], { fileSizeKb: 700 });
    const failed = JSON.parse((await child.line()) ?? '{}');
    expect(failed).toMatchObject({ code: 'io-failed' });
    expect(failed.acknowledged).toBeGreaterThan(5);
    expect(JSON.parse((await child.line()) ?? '{}')).toEqual({ readable: true });
    const backup = JSON.parse((await child.line()) ?? '{}');
    expect(backup).toMatchObject({ backup: 'failed' });
    expect(backup.message).toMatch(/disk/);
    await child.ended;

    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    const { name } = (await desk.ask('desk.settings', {})).agent;
    expect(name).toMatch(new RegExp(`^Agent ${failed.acknowledged} `));
    expect(readdirSync(desk.dir).filter((file) => file.endsWith('.part'))).toEqual([]);
    await desk.ask('desk.lock', { requestId: desk.newId() });
    expect((await desk.ask('backups.list', {})).backups).toHaveLength(1);
  },
);
