/** An error as a value for the window; what nobody foresaw leaves its place, not its message, in the log. */
import type { ErrorValue } from '../../shared/errors.ts';
import type { BackendEnv } from './env.ts';
import { toErrorValue } from './to-error-value.ts';

/** @param where a channel or a job, from our own list */
export function reportError(
  env: Pick<BackendEnv, 'newId' | 'log'>,
  where: string,
  error: unknown,
): ErrorValue {
  const value = toErrorValue(error, env.newId);
  if (value.code === 'internal') {
    const cause = error instanceof Error ? (error.stack ?? error.name) : 'unknown';
    env.log(`internal ${value.details?.reference} ${where} ${firstFrames(cause)}`);
  }
  return value;
}

/** Where it happened, without the message: messages of the runtime may quote data. */
function firstFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim().replace(/\(?(file:\/\/)?\/.*\/(?=[^/]+:\d+:\d+)/, '('))
    .join(' ');
}
