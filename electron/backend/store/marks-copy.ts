/**
 * The marks once more, in the second backup folder: what is known of numbers and batches when the desk's own
 * disk is lost. As current as its last writing; numbers and hashes only, nothing of any person.
 */
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Marks, marksSchema } from './marks.ts';

function fileIn(folder: string, deskId: string): string {
  return join(folder, `marks-${deskId}.json`);
}

/** Whole or not at all. @throws as the file system does, e.g. when the folder is not connected */
export async function writeMarksCopy(folder: string, deskId: string, marks: Marks): Promise<void> {
  const file = fileIn(folder, deskId);
  await writeFile(`${file}.part`, `${JSON.stringify(marks)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.part`, file);
}

/** Undefined when there is none that can be read. */
export function readMarksCopy(folder: string, deskId: string): Marks | undefined {
  try {
    return marksSchema.parse(JSON.parse(readFileSync(fileIn(folder, deskId), 'utf8')));
  } catch {
    return undefined;
  }
}
