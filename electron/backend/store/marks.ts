/**
 * High-water marks of what has left the desk, fsynced beside the database before a payment or seal is
 * acknowledged. Two fixed slots written in turn, each with a checksum: a torn write loses only the newer.
 */
import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const marksSchema = z.strictObject({
  epoch: z.int().min(1),
  /** The highest receipt number given out, 0 when none. */
  receiptNumber: z.int().min(0),
  /** The highest sealed batch sequence, 0 when none. */
  batchSequence: z.int().min(0),
  /** The hash of that batch's bytes: the next batch names it even when the batch itself was lost. */
  batchSha256: sha256,
  /** Activities written and the hash of the last. */
  activities: z.int().min(0),
  chainHead: sha256,
});

export type Marks = Readonly<z.infer<typeof marksSchema>>;

export const marksFile = 'marks';

const slotSize = 512;
const slotSchema = z.strictObject({ turn: z.int().min(1), marks: marksSchema });

type Slot = z.infer<typeof slotSchema>;

function encode(slot: Slot): Buffer {
  const body = JSON.stringify(slot);
  const sum = createHash('sha256').update(body).digest('hex').slice(0, 32);
  return Buffer.from(`${sum} ${body}`.padEnd(slotSize - 1).concat('\n'), 'utf8');
}

function decode(bytes: Buffer): Slot | undefined {
  const text = bytes.toString('utf8').trimEnd();
  const sum = text.slice(0, 32);
  const body = text.slice(33);
  if (createHash('sha256').update(body).digest('hex').slice(0, 32) !== sum) return undefined;
  return slotSchema.safeParse(JSON.parse(body)).data;
}

export type MarksFile = {
  readonly read: () => Marks | undefined;
  readonly write: (marks: Marks) => void;
  readonly close: () => void;
};

export function openMarks(dir: string): MarksFile {
  const handle = openSlots(join(dir, marksFile));
  const readSlots = (): Slot[] => {
    const slots: Slot[] = [];
    for (const position of [0, slotSize]) {
      const bytes = Buffer.alloc(slotSize);
      if (readSync(handle, bytes, 0, slotSize, position) < slotSize) continue;
      const slot = decode(bytes);
      if (slot) slots.push(slot);
    }
    return slots.sort((left, right) => right.turn - left.turn);
  };
  let latest = readSlots()[0];
  return {
    read: () => latest?.marks,
    write: (marks) => {
      const slot = { turn: (latest?.turn ?? 0) + 1, marks };
      writeSync(handle, encode(slot), 0, slotSize, (slot.turn % 2) * slotSize);
      fdatasyncSync(handle);
      latest = slot;
    },
    close: () => closeSync(handle),
  };
}

/** A new file has both slots from the start: a full disk later has nothing left to refuse. */
function openSlots(file: string): number {
  try {
    return openSync(file, 'r+');
  } catch {
    const handle = openSync(file, 'wx+', 0o600);
    writeSync(handle, Buffer.alloc(2 * slotSize, ' '), 0, 2 * slotSize, 0);
    return handle;
  }
}
