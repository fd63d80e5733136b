/** What the commands share: options checked, and a failure told in one line instead of a stack. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { toErrorValue } from '../electron/backend/to-error-value.ts';
import { AppError } from '../shared/errors.ts';

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Cause and remedy in one line. */
export function failureLine(error: unknown): string {
  return toErrorValue(error, () => '-').message;
}

/** @throws AppError `invalid-input` for an option that does not exist or lacks its value. */
export function parseOptions<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\.?$/, '.') : 'Unknown option.';
    throw new AppError('invalid-input', `${cause} See --help.`);
  }
}
