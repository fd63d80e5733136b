import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
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

test('a file of rubbish holds no marks', () => {
  const dir = temporaryFolder();
  for (const bytes of ['', 'x', 'x'.repeat(4096), '\u0000'.repeat(1024)]) {
    writeFileSync(join(dir, 'marks'), bytes);
    expect(readBack(dir)).toBeUndefined();
  }
});
