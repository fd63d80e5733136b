/** Ids and bytes that repeat for the same seed, for desks of invented people. Never for a key or a secret. */
import { createHash } from 'node:crypto';

export type Ids = {
  /** UUIDs of version 4 by their form. */
  readonly newId: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
};

const BLOCK = 32;

/** SHA-256 of the seed and a counter: the same seed gives the same ids in the same order. */
export function seededIds(seed: string): Ids {
  let counter = 0;
  const randomBytes = (size: number): Uint8Array => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += BLOCK) {
      counter += 1;
      const block = createHash('sha256').update(`${seed}:${counter}`).digest();
      bytes.set(block.subarray(0, Math.min(BLOCK, size - at)), at);
    }
    return bytes;
  };
  const newId = (): string => {
    const bytes = randomBytes(16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = Buffer.from(bytes).toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20),
    ].join('-');
  };
  return { newId, randomBytes };
}
