/** The post: letters made and printed in the afternoon, mailed the next business day, some come back. */
import type { LetterKind } from '../../../shared/domain/letters.ts';
import { batchResultSchema } from '../../../shared/ipc/letters.ts';
import { dateOf, type World } from './world.ts';

/** Writes what is due: all of it, or the letters of one type. */
export async function write({ desk }: World, type?: LetterKind): Promise<void> {
  const { jobId } = await desk.write('letters.makeAll', { filter: type ? { type } : {} });
  await desk.finish(jobId);
}

/** Writes everything that is due and prints what is ready. @returns the batch to be mailed, if there is one */
export async function writeAndPrint(world: World): Promise<string | undefined> {
  const { desk } = world;
  await write(world);
  const printing = await desk.attempt('letters.renderBatch', {});
  if (!printing.ok) return undefined;
  return batchResultSchema.parse(await desk.finish(printing.value.jobId)).batch?.batchId;
}

export async function mail(world: World, batchId: string): Promise<void> {
  await world.desk.write('letters.markMailed', { batchId, on: dateOf(world).toString() });
}

/** So many of the letters that were mailed come back. */
export async function bringBack(world: World, count: number): Promise<void> {
  const { rows } = await world.desk.read('letters.list', { state: 'mailed', limit: 200 });
  const reasons = ['Moved, left no address', 'No such number', 'Unclaimed'];
  for (let back = 0; back < count; back += 1) {
    const letter = rows[world.random.between(0, rows.length - 1)];
    if (!letter) return;
    await world.desk.attempt('letters.returned', {
      letterId: letter.id,
      on: dateOf(world).toString(),
      reason: world.random.pick(reasons),
    });
  }
}

/** One letter that waits or is queued is given up. */
export async function giveUpOne({ desk }: World): Promise<void> {
  for (const state of ['queued', 'waiting'] as const) {
    const { rows } = await desk.read('letters.list', { state, limit: 1 });
    const letter = rows[0];
    if (!letter) continue;
    await desk.write('letters.cancel', {
      letterIds: [letter.id],
      reason: 'The client asked us to wait with it.',
    });
    return;
  }
}
