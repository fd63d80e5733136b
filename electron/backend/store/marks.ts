/**
 * High-water marks of what has left the desk, fsynced beside the database before a payment or seal is
 * acknowledged. Two fixed slots written in turn, each with a checksum: a torn write loses only the newer.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { syncFolder } from './durable-file.ts';
import { epochReachSchema } from './sealed-reach.ts';

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
  /** How far the batches of every known epoch reach, oldest first; marks of older programs hold none. */
  reaches: z.array(epochReachSchema).readonly().default([]),
});

export type Marks = Readonly<z.infer<typeof marksSchema>>;

export const marksFile = 'marks';

const slotSize = 4096;
const slotPlaces = [slotSize, 2 * slotSize] as const;
const fileSize = 3 * slotSize;
/** Where older programs kept theirs: read as long as no write has come after them, and left alone. */
const olderSlots = [
  { at: 0, size: 512 },
  { at: 512, size: 512 },
] as const;
const slotSchema = z.strictObject({ turn: z.int().min(1), marks: marksSchema });

type Slot = z.infer<typeof slotSchema>;

/** After very many restores the oldest epochs no longer fit: their rows would go out again rather than never. */
function encode(slot: Slot): Buffer {
  const body = JSON.stringify(slot);
  const sum = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const bytes = Buffer.from(`${sum} ${body}`.padEnd(slotSize - 1).concat('\n'), 'utf8');
  if (bytes.length === slotSize) return bytes;
  const { marks } = slot;
  return encode({ ...slot, marks: { ...marks, reaches: marks.reaches.slice(1) } });
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
  const handle = openSlots(dir);
  const readSlots = (): Slot[] => {
    const slots: Slot[] = [];
    const places = slotPlaces.map((at) => ({ at, size: slotSize }));
    for (const { at, size } of [...olderSlots, ...places]) {
      const bytes = Buffer.alloc(size);
      if (readSync(handle, bytes, 0, size, at) < size) continue;
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
      writeSync(handle, encode(slot), 0, slotSize, slotPlaces[slot.turn % 2]);
      fdatasyncSync(handle);
      latest = slot;
    },
    close: () => closeSync(handle),
  };
}

/** @throws AppError `io-failed` when the file is there and cannot be read: marks are never replaced by none. */
function openSlots(dir: string): number {
  const file = join(dir, marksFile);
  const isNew = !existsSync(file);
  const handle = isNew ? openSync(file, 'wx+', 0o600) : openPresent(file);
  try {
    makeRoom(handle);
    if (isNew) syncFolder(dir);
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function openPresent(file: string): number {
  try {
    return openSync(file, 'r+');
  } catch {
    throw new AppError(
      'io-failed',
      'The file "marks" in the desk\'s folder cannot be opened. Give this user the right to read and write it; do not remove it.',
    );
  }
}

/** The file has both slots from the start: a full disk later has nothing left to refuse. */
function makeRoom(handle: number): void {
  const { size } = fstatSync(handle);
  if (size >= fileSize) return;
  writeSync(handle, Buffer.alloc(fileSize - size, ' '), 0, fileSize - size, size);
  fsyncSync(handle);
}
