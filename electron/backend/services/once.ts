/**
 * One write, once: an IMMEDIATE transaction that answers a known request id with the earlier result,
 * and moves the high-water marks before the write is acknowledged.
 */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import canonicalize from 'canonicalize';
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import type { Db } from '../store/database.ts';
import { readMarks } from '../store/marks.store.ts';
import type { Marks } from '../store/marks.ts';
import { findRequest, insertRequest } from '../store/requests.store.ts';
import { transact } from '../store/transaction.ts';

type WriteInput = { readonly requestId: string };

/** A request as it is remembered. */
export type NamedRequest = {
  readonly id: string;
  readonly channel: string;
  readonly inputSha256: string;
};

export function nameRequest(channel: string, input: WriteInput): NamedRequest {
  const inputSha256 = createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest('hex');
  return { id: input.requestId, channel, inputSha256 };
}

/** The result of a request that was acknowledged before. @throws AppError `conflict` when the id was used for another request. */
export function recall<T>(db: Db, request: NamedRequest): { readonly result: T } | undefined {
  const known = findRequest(db, request.id);
  if (!known) return undefined;
  if (known.channel !== request.channel || known.inputSha256 !== request.inputSha256) {
    throw new AppError(
      'conflict',
      'This request was already used for something else. Reload and try again.',
    );
  }
  return { result: known.result as T };
}

/** @throws AppError `conflict` when the id was used for another request. */
export function once<T>(
  context: DeskContext,
  channel: string,
  input: WriteInput,
  work: () => T,
): T {
  const request = nameRequest(channel, input);
  const { result, marks } = transact(context.db, () => {
    const known = recall<T>(context.db, request);
    const value = known ? known.result : work();
    if (!known) {
      insertRequest(context.db, { ...request, result: value, at: context.now().toString() });
    }
    return { result: value, marks: readMarks(context.db) };
  });
  moveMarks(context, marks);
  return result;
}

/** Brings the marks up to the committed state, fsynced, when evidence was added. */
export function moveMarks(context: DeskContext, current: Marks = readMarks(context.db)): void {
  if (!isDeepStrictEqual(context.desk.marks.read(), current)) context.desk.marks.write(current);
}
