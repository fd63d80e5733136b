/** Where the demo leaves its files. Replaces those of an earlier demo and touches nothing else. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The names that a demo gives its files, by folder. */
const ours: Readonly<Record<string, RegExp>> = {
  '.': /^(?:log\.txt|rejected\.csv|summary\.json)$/,
  letters: new RegExp(`^(?:batch|${uuid})\\.pdf$`),
  receipts: /^[A-Z0-9]{1,6}-\d{6}\.pdf$/,
  export: /^amicable-[a-z0-9-]+\.zip$/,
};

export type OutputFolder = {
  readonly dir: string;
  /** @param path below the folder, with forward slashes */
  readonly write: (path: string, content: Uint8Array | string) => void;
};

/** @throws AppError `io-failed` when the folder cannot be made or cleared */
export function openOutputFolder(dir: string): OutputFolder {
  try {
    for (const [folder, names] of Object.entries(ours)) clear(join(dir, folder), names);
  } catch {
    throw new AppError('io-failed', `The folder ${dir} cannot be written. Choose another --out.`);
  }
  return { dir, write: (path, content) => writeFileSync(join(dir, path), content) };
}

function clear(place: string, names: RegExp): void {
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(place)) {
    if (names.test(name)) rmSync(join(place, name));
  }
}
