import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTestDesk, type TestDesk, testPassphrase } from '../../helpers/desk.ts';
import { aRow, placementCsv, preview } from '../../helpers/placement.ts';

describe('picked files', () => {
  const pick = async (desk: TestDesk) => {
    const seen = await preview(desk, placementCsv([aRow()]));
    return seen.uploadId;
  };
  const left = ({ env }: TestDesk) => readdirSync(env.uploadsDir);

  test('are gone once the desk is locked, by command or by itself', async () => {
    const desk = await openTestDesk();
    const uploadId = await pick(desk);
    expect(left(desk)).toEqual([uploadId]);
    await desk.ask('desk.lock', { requestId: desk.newId() });
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    expect(left(desk)).toEqual([]);
    await pick(desk);
    desk.clock.advance({ hours: 1 });
    await desk.backend.tick();
    expect(left(desk)).toEqual([]);
  });

  test('are gone after two hours, however long the desk stays open', async () => {
    const desk = await openTestDesk();
    const uploadId = await pick(desk);
    for (let minutes = 0; minutes < 120; minutes += 5) {
      await desk.backend.tick();
      await desk.ask('desk.touch', {});
      expect(left(desk)).toEqual([uploadId]);
      desk.clock.advance({ minutes: 5 });
    }
    await desk.ask('desk.touch', {});
    await desk.backend.tick();
    expect(left(desk)).toEqual([]);
  });

  test('that a crash left are removed at the next start; other files in the folder stay', async () => {
    const desk = await openTestDesk();
    await desk.backend.close();
    writeFileSync(join(desk.env.uploadsDir, desk.newId()), 'left');
    writeFileSync(join(desk.env.uploadsDir, 'mine.txt'), 'kept');
    await desk.reopen();
    expect(left(desk)).toEqual(['mine.txt']);
  });
});
