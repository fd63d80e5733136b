import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStartOptions } from '../../../electron/shell/start-options.ts';
import { temporaryFolder } from '../../helpers/desk.ts';

function appOn(folder: string) {
  return {
    isPackaged: false,
    getVersion: () => '1.0.0',
    getPath: (name: string) => join(folder, name),
  };
}

test('picked files wait in one place beside the desk, so that the next start finds what a crash left', () => {
  const folder = temporaryFolder();
  const [one, two] = [1, 2].map(() => readStartOptions(['amicable'], appOn(folder)).worker);
  expect(one?.uploadsDir).toBe(join(folder, 'userData', 'desk-uploads'));
  expect(two?.uploadsDir).toBe(one?.uploadsDir);
  expect(readStartOptions(['--desk=/work/desk'], appOn(folder)).worker.uploadsDir).toBe(
    '/work/desk-uploads',
  );
  expect(readdirSync(folder)).toEqual([]);
});
