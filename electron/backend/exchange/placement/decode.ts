/** Bytes to text, chunk by chunk, for the encodings placement files come in. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from './sniff.ts';

/** Turns consecutive chunks into text; characters cut by a chunk's end wait for the next. */
export type Decoder = (chunk: Buffer, isLast: boolean) => string;

/** Windows-1252, 0x80 to 0x9F (WHATWG Encoding Standard); unassigned bytes stay C1 controls. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(chunk: Buffer): string {
  const text = chunk.toString('latin1');
  if (isAscii(chunk)) return text;
  return text.replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c);
}

/** How many bytes at the end of a chunk begin a UTF-8 character that is not complete yet. */
function incompleteTail(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back += 1) {
    const byte = chunk[chunk.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

const toText: Readonly<Record<Encoding, (chunk: Buffer) => string>> = {
  'utf-8': (chunk) => (isAscii(chunk) ? chunk.toString('latin1') : chunk.toString('utf8')),
  'utf-16le': (chunk) => chunk.toString('utf16le'),
  'utf-16be': (chunk) => Buffer.from(chunk).swap16().toString('utf16le'),
  'windows-1252': decodeWindows1252,
};

const tailOf: Readonly<Record<Encoding, (chunk: Buffer) => number>> = {
  'utf-8': incompleteTail,
  'utf-16le': (chunk) => chunk.length % 2,
  'utf-16be': (chunk) => chunk.length % 2,
  'windows-1252': () => 0,
};

/** A decoder for one file. Bytes that do not fit the encoding become U+FFFD. */
export function createDecoder(encoding: Encoding): Decoder {
  let waiting: Buffer = Buffer.alloc(0);
  return (chunk, isLast) => {
    const bytes = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    const tail = tailOf[encoding](bytes);
    const complete = bytes.subarray(0, bytes.length - tail);
    waiting = isLast ? Buffer.alloc(0) : Buffer.from(bytes.subarray(complete.length));
    const text = toText[encoding](complete);
    return isLast && tail > 0 ? `${text}\ufffd` : text;
  };
}

/** Says, over consecutive chunks, whether all bytes so far are UTF-8; a cut last character is forgiven. */
export function createUtf8Check(): (chunk: Buffer) => boolean {
  let waiting: Buffer = Buffer.alloc(0);
  let isValid = true;
  return (chunk) => {
    if (!isValid) return false;
    const bytes = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    const complete = bytes.length - incompleteTail(bytes);
    isValid = isUtf8(bytes.subarray(0, complete));
    waiting = Buffer.from(bytes.subarray(complete));
    return isValid;
  };
}
