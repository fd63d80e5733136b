/** Runs demos into temporary folders and reads back what they leave. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type DemoOptions, defaultNow } from '../../build/demo/options.ts';
import { type DemoResult, runDemo } from '../../build/demo/run-demo.ts';
import { stringify } from '../../electron/sample/csv-text.ts';
import { type PlacementCells, sampleRows } from '../../electron/sample/sample-placement.ts';
import { temporaryFolder } from '../helpers/desk.ts';

export type FinishedDemo = DemoResult & { readonly out: string; readonly said: readonly string[] };

/** A demo with the default seed and time unless the test wants others. */
export async function demo(wish: Partial<DemoOptions> = {}): Promise<FinishedDemo> {
  const out = wish.out ?? join(temporaryFolder(), 'day');
  const said: string[] = [];
  const options = {
    placement: undefined,
    seed: 1,
    now: Temporal.Instant.from(defaultNow),
    desk: undefined,
    ...wish,
    out,
  };
  return { ...(await runDemo(options, (line) => said.push(line))), out, said };
}

/** Every file below a folder with the hash of its bytes. */
export function hashTree(dir: string): Readonly<Record<string, string>> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [file.slice(dir.length + 1).replaceAll('\\', '/'), hash];
    }),
  );
}

export function readOut(out: string, path: string): Buffer {
  return readFileSync(join(out, path));
}

export function namesIn(out: string, folder: string): readonly string[] {
  return readdirSync(join(out, folder)).sort();
}

/** Good rows of invented people, changed as the test wants. */
export function somePlacement(
  count: number,
  change: (row: PlacementCells, index: number) => PlacementCells = (row) => row,
): string {
  const today = Temporal.PlainDate.from('2026-11-20');
  const file = join(temporaryFolder(), 'file.csv');
  writeFileSync(file, stringify(sampleRows({ seed: 7, rows: count, today }).map(change)));
  return file;
}

export function aFile(content: string | Uint8Array): string {
  const file = join(temporaryFolder(), 'file.csv');
  writeFileSync(file, content);
  return file;
}
