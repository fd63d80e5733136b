/** Writes that a supervisor's code approves: the code is proved first, then spent in the one transaction. */
import type { ReleaseInput } from '../../../../shared/ipc/release.ts';
import type { DeskContext } from '../../context.ts';
import { findRequest } from '../../store/requests.store.ts';
import { checkCode, type ProvenCode } from './check-code.ts';

type Input = { readonly requestId: string; readonly release?: ReleaseInput | undefined };

export type ReleaseWork<T> = {
  /** Throws when the code would be for nothing: then it is not even looked at. */
  readonly refuse: () => void;
  /** One write, once. */
  readonly write: (proven: ProvenCode | undefined) => T;
};

/**
 * Without a code the write follows at once. With one, one request at a time: a request that was answered
 * before spends nothing again.
 */
export function withRelease<T>(
  context: DeskContext,
  { requestId, release }: Input,
  { refuse, write }: ReleaseWork<T>,
): T | Promise<T> {
  if (release === undefined) return write(undefined);
  return context.secretGate.hold(async () => {
    if (findRequest(context.db, requestId)) return write(undefined);
    refuse();
    const proven = await checkCode(context, release);
    // A long write may have begun meanwhile.
    await context.gate.open();
    return write(proven);
  });
}

/** The request as it is remembered: with the line, without the code. */
export function withoutCode<I extends Input>(input: I): I {
  if (input.release === undefined) return input;
  return { ...input, release: { ...input.release, code: '' } };
}
