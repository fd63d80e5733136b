/**
 * Answers that must not be stored (a recovery code) or cannot be (an unlock): kept in memory by request id,
 * so that a repeated request has its first answer and does nothing twice.
 */
import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AppError } from '../../shared/errors.ts';

type WriteInput = { readonly requestId: string };

export type OnceInMemory = <T>(
  channel: string,
  input: WriteInput,
  work: () => Promise<T>,
) => Promise<T>;

type Answer = {
  readonly mark: string;
  readonly answer: Promise<unknown>;
  isSettled: boolean;
};

export type Answers = {
  readonly once: OnceInMemory;
  /** A lock leaves no recovery code in memory; what is still being answered stays. */
  readonly forget: () => void;
};

const remembered = 200;

/**
 * A failed request is forgotten, so that it may be tried again under the same id.
 * @param secret of this process only: inputs hold passphrases, so no plain digest of them is kept
 */
export function createAnswers(secret: Uint8Array): Answers {
  const answers = new Map<string, Answer>();

  const once: OnceInMemory = (channel, input, work) => {
    const mark = createHmac('sha256', secret)
      .update(channel)
      .update(canonicalize(input) ?? '')
      .digest('hex');
    const earlier = answers.get(input.requestId);
    if (earlier) {
      if (earlier.mark === mark) return earlier.answer as ReturnType<typeof work>;
      throw new AppError(
        'conflict',
        'This request was already used for something else. Reload and try again.',
      );
    }
    const answer = work();
    const kept = { mark, answer, isSettled: false };
    answers.set(input.requestId, kept);
    answer.then(
      () => {
        kept.isSettled = true;
      },
      () => answers.delete(input.requestId),
    );
    const [oldest] = answers.keys();
    if (answers.size > remembered && oldest !== undefined) answers.delete(oldest);
    return answer;
  };

  return {
    once,
    forget: () => {
      for (const [id, { isSettled }] of answers) if (isSettled) answers.delete(id);
    },
  };
}
