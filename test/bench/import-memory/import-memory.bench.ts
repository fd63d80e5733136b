/**
 * Resident memory at its peak while a file of 100,000 accounts is imported, against one of 10,000: each
 * import runs in a process of its own, which does nothing else.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark, Sample } from '../benchmark.ts';
import { writePlacement } from '../import-100k/import-100k.bench.ts';

const script = new URL('./import-once.ts', import.meta.url).pathname;

/** @returns the peak in megabytes */
function peakOf(file: string): Sample {
  const child = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const value = Number(child.stdout.trim());
  if (child.status !== 0 || !(value > 0)) throw new Error('The import did not end well.');
  return { value };
}

export const importMemory: Benchmark = {
  id: 'import-memory',
  unit: 'MB at the peak',
  goal: 1.3,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const folder = mkdtempSync(join(tmpdir(), 'amicable-bench-'));
    const large = writePlacement(folder, quick ? 50_000 : 100_000);
    const small = writePlacement(folder, 10_000);
    return {
      ours: async () => peakOf(large),
      reference: async () => peakOf(small),
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
