/** One line of a vector run, and the comparison that decides it. */

export type VectorResult = {
  readonly id: string;
  readonly pass: boolean;
  readonly expected: unknown;
  readonly got: unknown;
};

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => isSame(value, right.get(key)));
}

export function vectorResult(id: string, expected: object, got: object): VectorResult {
  return { id, pass: isSame(expected, got), expected, got };
}
