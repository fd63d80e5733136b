import { expect, test } from 'vitest';
import { toErrorValue } from '../../../electron/backend/to-error-value.ts';

function failure(code: string): Error {
  return Object.assign(new Error('disk I/O error'), { code });
}

test('what a disk refuses is told with its remedy', () => {
  for (const [code, said] of [
    ['SQLITE_FULL', 'The disk is full'],
    ['SQLITE_IOERR_SHMSIZE', 'The disk is full'],
    ['SQLITE_IOERR_WRITE', 'The disk reported an error'],
    ['SQLITE_CANTOPEN', 'cannot be opened'],
    ['SQLITE_READONLY_DIRECTORY', 'The disk is read-only'],
    ['ENOSPC', 'The disk is full'],
  ] as const) {
    const value = toErrorValue(failure(code), () => 'reference');
    expect([code, value.code]).toEqual([code, 'io-failed']);
    expect(value.message).toContain(said);
  }
});
