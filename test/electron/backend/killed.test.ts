import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { unpackBackup } from '../../../electron/backend/store/backup-archive.ts';
import { runChild } from '../../helpers/child/run-child.ts';
import { openTestDesk, testPassphrase } from '../../helpers/desk.ts';

vi.setConfig({ testTimeout: 180_000 });

test('a process killed at random moments loses nothing it acknowledged and leaves no half backup', async () => {
  let desk = await openTestDesk();
  for (const acknowledgments of [1, 17, 60, 111, 170]) {
    await desk.backend.close();
    const child = runChild('work-until-killed', [desk.dir]);
    expect(await child.line()).toBe('ready');
    let last = 0;
    while (last < acknowledgments) last = Number(await child.line());
    await child.kill();
    for (let line = await child.line(); line !== undefined; line = await child.line()) {
      last = Number(line);
    }
    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    const { name } = (await desk.ask('desk.settings', {})).agent;
    // A change may be committed though its process died before saying so.
    expect([`Agent ${last}`, `Agent ${last + 1}`]).toContain(name);
    expect((await desk.ask('desk.status', {})).open?.notices).toEqual([]);
    await desk.ask('desk.lock', { requestId: desk.newId() });
    for (const file of readdirSync(join(desk.dir, 'backups'))) {
      if (file.endsWith('.amicable')) unpackBackup(join(desk.dir, 'backups', file));
    }
  }
});
