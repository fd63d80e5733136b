/** Builds only what changed: a stamp of the sources' names, sizes and times beside each build. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './paths.ts';

function* filesBelow(path: string): Generator<string> {
  const stat = statSync(path);
  if (stat.isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function stampOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Runs `work` unless the sources are as they were when it last succeeded. @returns whether it ran. */
export async function whenStale(
  name: string,
  sources: readonly string[],
  work: () => Promise<void>,
): Promise<boolean> {
  const file = join(dist, `.${name}.stamp`);
  const stamp = stampOf(sources);
  try {
    if (readFileSync(file, 'utf8') === stamp) return false;
  } catch {
    // No stamp yet: build.
  }
  await work();
  mkdirSync(dist, { recursive: true });
  writeFileSync(file, stamp);
  return true;
}
