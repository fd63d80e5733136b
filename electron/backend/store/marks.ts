/**
 * High-water marks of what has left the desk, fsynced beside the database before a payment or seal is
 * acknowledged. Two fixed slots written in turn, each with a checksum: a torn write loses only the newer.
 */
import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export type Marks = {
  readonly epoch: number;
  /** The highest receipt number given out, 0 when none. */
  readonly receiptNumber: number;
  /** The highest sealed batch sequence, 0 when none. */
  readonly batchSequence: number;
  /** Activities written and the hash of the last. */
  readonly activities: number;
  readonly chainHead: string;
};

const slotSize = 512;
const fileName = 'marks';

type Slot = { readonly turn: number; readonly marks: Marks };

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
  return JSON.parse(body) as Slot;
}

export type MarksFile = {
  readonly read: () => Marks | undefined;
  readonly write: (marks: Marks) => void;
  readonly close: () => void;
};

export function openMarks(dir: string): MarksFile {
  const handle = openSync(join(dir, fileName), openFlags(join(dir, fileName)), 0o600);
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

function openFlags(file: string): string {
  try {
    closeSync(openSync(file, 'r+'));
    return 'r+';
  } catch {
    return 'w+';
  }
}
