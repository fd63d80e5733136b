/**
 * What every cell parser answers: a value, or why the cell is refused. Cells arrive trimmed and not empty.
 * Refusals are plain values, because one bad row must not cost a good one anything.
 */

export type Refusal = { readonly refused: string };

export function refuse(reason: string): Refusal {
  return { refused: reason };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null;
}
