/**
 * A placement file of 100,000 accounts, read, checked and written to every table, index and search, against
 * a bare loop of prepared statements that inserts the same final rows. A new desk for every run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { samplePlacement } from '../../../electron/sample/sample-placement.ts';
import type { Benchmark } from '../benchmark.ts';
import { run as ours } from './ours.ts';
import { run as reference } from './reference.ts';

export function writePlacement(folder: string, rows: number): string {
  const file = join(folder, `placement-${rows}.csv`);
  const today = Temporal.PlainDate.from('2026-03-02');
  writeFileSync(file, samplePlacement({ seed: 1, rows, today }));
  return file;
}

export const import100k: Benchmark = {
  id: 'import-100k',
  unit: 'ms per import',
  goal: 1.6,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'amicable-bench-'));
    const file = writePlacement(folder, quick ? 10_000 : 100_000);
    // The rows to insert are those of one import that is not measured.
    const { desk: model } = await ours(file);
    const source = await model.connect();
    return {
      ours: async () => {
        const { ms, desk } = await ours(file);
        await desk.remove();
        return { value: ms };
      },
      reference: async () => {
        const { ms, remove } = await reference(source);
        await remove();
        return { value: ms };
      },
      close: async () => {
        source.close();
        await model.remove();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
