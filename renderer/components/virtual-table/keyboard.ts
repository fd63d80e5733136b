/** Which key does what on a focused table row. Pure: state in, intention out. */

export type TableKeyPress = {
  readonly key: string;
  /** Any of Ctrl, Alt, Meta: such keys belong to the application. */
  readonly modified: boolean;
};

export type TableKeyState = {
  /** The row that holds the focus. */
  readonly index: number;
  readonly count: number;
  /** Rows that fit in view. */
  readonly page: number;
  /** J and K; can be switched off, as single letters may disturb speech input. */
  readonly singleKeys: boolean;
  readonly selectable: boolean;
};

export type TableIntent =
  | { readonly kind: 'move'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'toggle' };

type Step = (state: TableKeyState) => number;

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: ({ index }) => index + 1,
  ArrowUp: ({ index }) => index - 1,
  PageDown: ({ index, page }) => index + Math.max(1, page - 1),
  PageUp: ({ index, page }) => index - Math.max(1, page - 1),
  Home: () => 0,
  End: ({ count }) => count - 1,
};

const letterSteps: Readonly<Record<string, Step>> = {
  j: ({ index }) => index + 1,
  k: ({ index }) => index - 1,
};

/** The intention of a key, or undefined when the table does not use it. */
export function tableIntent(press: TableKeyPress, state: TableKeyState): TableIntent | undefined {
  if (press.modified || state.count === 0) return undefined;
  if (press.key === 'Enter') return { kind: 'open' };
  if (press.key === ' ') return state.selectable ? { kind: 'toggle' } : undefined;
  const step = steps[press.key] ?? (state.singleKeys ? letterSteps[press.key] : undefined);
  if (step === undefined) return undefined;
  return { kind: 'move', index: Math.max(0, Math.min(state.count - 1, step(state))) };
}

/**
 * Where the focused row is after the rows changed: the same row if it is still there,
 * else the place it had, else the last row.
 */
export function keptIndex(
  before: { readonly key: string | undefined; readonly index: number },
  rows: { readonly count: number; readonly keyAt: (index: number) => string | undefined },
): number {
  if (before.key !== undefined && rows.keyAt(before.index) !== before.key) {
    for (let index = 0; index < rows.count; index += 1) {
      if (rows.keyAt(index) === before.key) return index;
    }
  }
  return Math.max(0, Math.min(before.index, rows.count - 1));
}
