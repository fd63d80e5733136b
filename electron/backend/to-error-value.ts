/** Turns whatever was thrown into an error value. Only the edges call this. */
import { AppError, type ErrorValue } from '../../shared/errors.ts';
import { sqliteCode } from './store/database.ts';

const full = 'The disk is full. Free some space and try again; nothing was lost.';

const fileCauses: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EACCES: 'The folder cannot be written. Check its permissions and try again.',
  EPERM: 'The folder cannot be written. Check its permissions and try again.',
  EROFS: 'The disk is read-only. Choose another folder.',
  ENOENT: 'The file is not there any more. Choose it again.',
  ENOTDIR: 'A file is where a folder should be. Remove it and try again.',
  EEXIST: 'A file is where a folder should be. Remove it and try again.',
  EIO: 'The disk reported an error. Check the disk before you go on.',
};

const sqliteCauses: readonly (readonly [string, AppError])[] = [
  ['SQLITE_FULL', new AppError('io-failed', full)],
  // The shared memory beside the file could not be made as large as it must be.
  ['SQLITE_IOERR_SHMSIZE', new AppError('io-failed', full)],
  ['SQLITE_IOERR', new AppError('io-failed', fileCauses.EIO ?? '')],
  [
    'SQLITE_CORRUPT',
    new AppError(
      'db-damaged',
      'The desk file is damaged. Lock the desk and restore the latest backup.',
    ),
  ],
  [
    'SQLITE_NOTADB',
    new AppError(
      'db-damaged',
      'The desk file is damaged. Lock the desk and restore the latest backup.',
    ),
  ],
  [
    'SQLITE_BUSY',
    new AppError('conflict', 'The desk is busy with another job. Try again in a moment.'),
  ],
  [
    'SQLITE_CANTOPEN',
    new AppError(
      'io-failed',
      "The desk's files cannot be opened. Check that the disk is connected and not read-only, and that this user may write the folder.",
    ),
  ],
  ['SQLITE_READONLY', new AppError('io-failed', fileCauses.EROFS ?? '')],
];

/** `reference` gives an internal error a name that the log repeats. */
export function toErrorValue(error: unknown, reference: () => string): ErrorValue {
  if (error instanceof AppError) return error.toValue();
  const sqlite = sqliteCode(error);
  if (sqlite) {
    const known = sqliteCauses.find(([prefix]) => sqlite.startsWith(prefix));
    if (known) return known[1].toValue();
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const cause = fileCauses[error.code];
    if (cause) return { code: 'io-failed', message: cause };
  }
  const name = reference();
  return {
    code: 'internal',
    message: `Something went wrong inside Amicable and nothing was changed. Reference ${name}.`,
    details: { reference: name },
  };
}
