/** What is wrong with which field: from the desk's own schemas, or from a refusal of the backend. */
import type { z } from 'zod';
import type { ErrorValue } from '../../../../shared/errors.ts';

/** A sentence by path, e.g. `agency.zip`. */
export type FieldErrors = Readonly<Record<string, string>>;

export const noErrors: FieldErrors = {};

/** The first problem of each field of `value`; paths start with `prefix` and a dot when it is given. */
export function problemsOf(schema: z.ZodType, value: unknown, prefix = ''): FieldErrors {
  const parsed = schema.safeParse(value);
  if (parsed.success) return noErrors;
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = [prefix, ...issue.path.map(String)].filter((part) => part !== '').join('.');
    errors[path] ??= issue.message;
  }
  return errors;
}

type Issue = { readonly path: string; readonly message: string };

function isIssue(value: unknown): value is Issue {
  return typeof value === 'object' && value !== null && 'path' in value && 'message' in value;
}

/** The fields a refusal names; their paths without the name of the input they came in. */
export function refusedFields(error: ErrorValue | undefined, without = ''): FieldErrors {
  const issues = error?.details?.issues;
  if (!Array.isArray(issues)) return noErrors;
  const named = issues.filter(isIssue).filter(({ path }) => path !== '');
  return Object.fromEntries(
    named.map(({ path, message }) => [
      path.startsWith(`${without}.`) ? path.slice(without.length + 1) : path,
      message,
    ]),
  );
}
