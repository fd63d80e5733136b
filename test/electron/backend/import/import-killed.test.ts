import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { samplePlacement } from '../../../../electron/sample/sample-placement.ts';
import { runChild } from '../../../helpers/child/run-child.ts';
import { openTestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { importPlacement } from '../../../helpers/placement.ts';

const today = Temporal.PlainDate.from('2026-03-02');

test('an import that is killed anywhere leaves the desk as it was, ready to import again', async () => {
  let desk = await openTestDesk();
  const text = samplePlacement({ seed: 7, rows: 4000, today });
  const file = join(desk.dir, '..', 'large.csv');
  writeFileSync(file, text);
  for (const turns of [1, 3]) {
    await desk.backend.close();
    const child = runChild('import-until-killed', [desk.dir, file]);
    for (let count = 0; count < turns; count += 1) {
      expect(await child.line()).toMatch(/^running/);
    }
    await child.kill();
    desk = await desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    expect((await desk.ask('queue.page', { filter: {} })).rows).toEqual([]);
    expect(await desk.ask('clients.list', {})).toEqual([]);
  }
  const result = await importPlacement(desk, text);
  expect(result.counts.fresh).toBe(4000);
});
