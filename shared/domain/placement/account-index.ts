/**
 * Which accounts of a file have been seen, and on which line: 16 bytes an account, whatever its number
 * looks like. Two accounts share a 64-bit fingerprint once in billions of files of this size; the later
 * row is then rejected in the open, never merged.
 */

export type AccountIndex = {
  /** The line on which the account was first noted, or undefined when this is the first time. */
  readonly note: (clientCode: string, accountNumber: string, line: number) => number | undefined;
};

const smallest = 1024;

/** Two mixed 32-bit multiplications per character; the pair is the fingerprint. */
function fingerprint(clientCode: string, accountNumber: string): readonly [number, number] {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  const key = `${clientCode}\u0000${accountNumber}`;
  for (let index = 0; index < key.length; index += 1) {
    const code = key.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high >>> 0, low >>> 0];
}

/** An empty index. */
export function createAccountIndex(): AccountIndex {
  let capacity = smallest;
  let [highs, lows, lines] = tables(capacity);
  let count = 0;

  /** The slot that holds the fingerprint, or the free one where it belongs. */
  function slotOf(high: number, low: number): number {
    let slot = (high ^ low) & (capacity - 1);
    while (lines[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  }

  function put(slot: number, high: number, low: number, line: number): void {
    highs[slot] = high;
    lows[slot] = low;
    lines[slot] = line;
  }

  function grow(): void {
    const [oldHighs, oldLows, oldLines] = [highs, lows, lines];
    capacity *= 2;
    [highs, lows, lines] = tables(capacity);
    oldLines.forEach((line, index) => {
      const [high = 0, low = 0] = [oldHighs[index], oldLows[index]];
      if (line !== 0) put(slotOf(high, low), high, low, line);
    });
  }

  return {
    note(clientCode, accountNumber, line) {
      const [high, low] = fingerprint(clientCode, accountNumber);
      const slot = slotOf(high, low);
      const earlier = lines[slot] ?? 0;
      if (earlier !== 0) return earlier;
      put(slot, high, low, line);
      count += 1;
      if (count * 2 > capacity) grow();
      return undefined;
    },
  };
}

function tables(capacity: number): [Uint32Array, Uint32Array, Uint32Array] {
  return [new Uint32Array(capacity), new Uint32Array(capacity), new Uint32Array(capacity)];
}
