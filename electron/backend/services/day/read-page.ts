/** Where a list goes on: a whole number that only falls. */
import { AppError } from '../../../../shared/errors.ts';

const defaultLimit = 50;

/** @throws AppError `invalid-input` for a cursor that this list did not give out */
export function readPage(input: {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}): { readonly before: number; readonly limit: number } {
  const { cursor, limit = defaultLimit } = input;
  if (cursor === undefined) return { before: Number.MAX_SAFE_INTEGER, limit };
  if (!/^\d{1,15}$/.test(cursor)) {
    throw new AppError('invalid-input', 'This list has changed. Open it again.');
  }
  return { before: Number(cursor), limit };
}
