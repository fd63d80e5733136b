/** A supervisor's code as it is sent with what it approves. */
import { z } from 'zod';
import { isReleaseCode, parseLine } from '../domain/release-code.ts';
import { tidyCode } from '../domain/typed-code.ts';

const lineField = z
  .string()
  .max(20)
  .transform((text, context) => {
    const line = parseLine(text);
    if (line) return line;
    context.addIssue({ code: 'custom', message: 'Enter the line as printed, such as 7KQM-12.' });
    return z.NEVER;
  });

const codeField = z
  .string()
  .max(40)
  .overwrite(tidyCode)
  .refine(
    isReleaseCode,
    'This is not a code: a character is missing or mistyped. It has nine, such as 9F3-K2M-7QX.',
  );

export const releaseInput = z.strictObject({ line: lineField, code: codeField });
export type ReleaseInput = z.output<typeof releaseInput>;

/** What is wrong with what was typed, by field; empty when it can be sent. */
export function releaseInputProblems(typed: z.input<typeof releaseInput>): {
  readonly line?: string;
  readonly code?: string;
} {
  const { error } = releaseInput.safeParse(typed);
  const problems = error?.issues.map(({ path, message }) => [path[0], message]) ?? [];
  return Object.fromEntries(problems);
}
