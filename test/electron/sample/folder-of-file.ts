/** A temporary folder that lives as long as the tests of one file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export function folderOfFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
