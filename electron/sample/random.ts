/** A small seeded generator for invented data: the same seed gives the same people. Never for secrets. */

export type Random = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True in about `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
};

/** mulberry32: 32 bits of state, good enough to make people up. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: <T>(from: readonly T[]): T => from[between(0, from.length - 1)] as T,
    chance: (percent) => next() * 100 < percent,
  };
}
