/**
 * Version 7 UUIDs (RFC 9562) by the thousand: made in rising order, so that the indexes of a hundred
 * thousand new rows grow at their end instead of everywhere.
 */
import { AppError } from '../../../../shared/errors.ts';

const batch = 1024;
const suffixBytes = 6;
/** Twelve bits after the version, fourteen after the variant. */
const mostIds = 2 ** 26;

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** @param epochMs when the ids are made; they show it */
export function createIdSource(
  randomBytes: (size: number) => Uint8Array,
  epochMs: number,
): () => string {
  const time = hex(epochMs, 12);
  const prefix = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  let count = 0;
  let random = '';
  let position = 0;
  return () => {
    if (count === mostIds) throw new AppError('internal', 'Too many ids were asked for at once.');
    if (position === random.length) {
      random = Buffer.from(randomBytes(batch * suffixBytes)).toString('hex');
      position = 0;
    }
    const suffix = random.slice(position, position + 2 * suffixBytes);
    position += 2 * suffixBytes;
    const high = hex(count >>> 14, 3);
    const low = (0x8000 | (count & 0x3fff)).toString(16);
    count += 1;
    return `${prefix}${high}-${low}-${suffix}`;
  };
}
