/**
 * The closed set of errors that cross the IPC boundary as values.
 * A message tells a person what happened and what to do next; it never holds consumer data, SQL or a stack.
 */

export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'rule-broken',
  'locked',
  'denied',
  'db-newer-than-app',
  'db-damaged',
  'io-failed',
  'cancelled',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts for the screen: field paths, rule ids, citations, instants. Never consumer data. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

export type ErrorValue = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: ErrorDetails | undefined;
};

/** What every IPC call answers. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorValue };

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails | undefined;

  constructor(code: ErrorCode, message: string, details?: ErrorDetails) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }

  toValue(): ErrorValue {
    return { code: this.code, message: this.message, details: this.details };
  }
}

/** Marks a union as fully handled; reaching it is a defect. */
export function assertNever(value: never): never {
  throw new AppError('internal', `Unhandled case: ${JSON.stringify(value)}`);
}
