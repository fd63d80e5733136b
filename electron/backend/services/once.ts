/**
 * One write, once: an IMMEDIATE transaction that answers a known request id with the earlier result,
 * and moves the high-water marks before the write is acknowledged.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import { readMarks } from '../store/marks.store.ts';
import { findRequest, insertRequest } from '../store/requests.store.ts';
import { transact } from '../store/transaction.ts';

type WriteInput = { readonly requestId: string };

function fingerprint(input: WriteInput): string {
  return createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest('hex');
}

/** @throws AppError `conflict` when the id was used for another request. */
export function once<T>(
  context: DeskContext,
  channel: string,
  input: WriteInput,
  work: () => T,
): T {
  const inputSha256 = fingerprint(input);
  const result = transact(context.db, () => {
    const known = findRequest(context.db, input.requestId);
    if (known) {
      if (known.channel !== channel || known.inputSha256 !== inputSha256) {
        throw new AppError(
          'conflict',
          'This request was already used for something else. Reload and try again.',
        );
      }
      return known.result as T;
    }
    const value = work();
    insertRequest(context.db, {
      id: input.requestId,
      channel,
      inputSha256,
      result: value,
      at: context.now().toString(),
    });
    return value;
  });
  moveMarks(context);
  return result;
}

/** Brings the marks up to the committed state, fsynced, when evidence was added. */
export function moveMarks(context: DeskContext): void {
  const current = readMarks(context.db);
  const known = context.desk.marks.read();
  if (
    known &&
    known.epoch === current.epoch &&
    known.chainHead === current.chainHead &&
    known.receiptNumber === current.receiptNumber &&
    known.batchSequence === current.batchSequence
  ) {
    return;
  }
  context.desk.marks.write(current);
}
