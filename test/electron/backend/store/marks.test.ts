import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Marks, openMarks } from '../../../../electron/backend/store/marks.ts';
import { temporaryFolder } from '../../../helpers/desk.ts';

const marks = (receiptNumber: number): Marks => ({
  epoch: 1,
  receiptNumber,
  batchSequence: 0,
  batchSha256: '0'.repeat(64),
  activities: receiptNumber,
  chainHead: 'a'.repeat(64),
  reaches: [{ epoch: 1, parent: 0, base: [], sealedTo: [receiptNumber] }],
});

function readBack(dir: string): Marks | undefined {
  const file = openMarks(dir);
  const read = file.read();
  file.close();
  return read;
}

test('marks read back as they were written last, and the file never grows', () => {
  const dir = temporaryFolder();
  const file = openMarks(dir);
  expect(file.read()).toBeUndefined();
  const size = statSync(join(dir, 'marks')).size;
  for (let number = 1; number <= 20; number += 1) file.write(marks(number));
  file.close();
  expect(readBack(dir)).toEqual(marks(20));
  expect(statSync(join(dir, 'marks')).size).toBe(size);
});

test('a write torn at any byte leaves the marks before it', () => {
  const dir = temporaryFolder();
  const path = join(dir, 'marks');
  const file = openMarks(dir);
  file.write(marks(1));
  file.write(marks(2));
  const before = readFileSync(path);
  file.write(marks(3));
  file.close();
  const after = readFileSync(path);
  const first = before.findIndex((byte, index) => byte !== after[index]);
  for (let cut = first; cut < first + 40; cut += 1) {
    writeFileSync(path, before);
    const handle = openSync(path, 'r+');
    writeSync(handle, after, first, cut - first, first);
    closeSync(handle);
    expect(readBack(dir)).toEqual(marks(2));
  }
});

/** Slots as programs before the reaches wrote them: two of 512 bytes at the start of the file. */
function writeOlderFile(path: string, turns: readonly number[]): void {
  const slots = turns.map((turn) => {
    const { reaches: _none, ...older } = marks(turn);
    const body = JSON.stringify({ turn, marks: older });
    const sum = createHash('sha256').update(body).digest('hex').slice(0, 32);
    return `${sum} ${body}`.padEnd(511).concat('\n');
  });
  writeFileSync(path, slots.join(''));
}

test('marks of an older program are read, and its slots outlive a torn first write of this one', () => {
  const dir = temporaryFolder();
  const path = join(dir, 'marks');
  writeOlderFile(path, [6, 7]);
  expect(readBack(dir)).toEqual({ ...marks(7), reaches: [] });
  const file = openMarks(dir);
  file.write(marks(8));
  file.close();
  expect(readBack(dir)).toEqual(marks(8));
  const bytes = readFileSync(path);
  bytes.fill(0, 4096);
  writeFileSync(path, bytes);
  expect(readBack(dir)).toEqual({ ...marks(7), reaches: [] });
});

test('after very many restores the marks still fit, without the oldest epochs', () => {
  const dir = temporaryFolder();
  const file = openMarks(dir);
  const keys = Array.from({ length: 10 }, () => 12_345_678);
  const reaches = Array.from({ length: 40 }, (_, index) => ({
    epoch: index + 1,
    parent: index,
    base: keys,
    sealedTo: keys,
  }));
  file.write({ ...marks(1), reaches });
  file.close();
  const read = readBack(dir)?.reaches ?? [];
  expect(read.at(-1)?.epoch).toBe(40);
  expect(read.length).toBeGreaterThan(10);
});

test('a marks file that cannot be opened is not taken for none', () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'marks'));
  expect(() => openMarks(dir)).toThrow(/do not remove it/);
});

test('a file of rubbish holds no marks', () => {
  const dir = temporaryFolder();
  for (const bytes of ['', 'x', 'x'.repeat(4096), '\u0000'.repeat(1024)]) {
    writeFileSync(join(dir, 'marks'), bytes);
    expect(readBack(dir)).toBeUndefined();
  }
});
