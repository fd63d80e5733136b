/** The reference on a letter and its slip: opaque, easy to read aloud, never an account number. */
import type { DeskContext } from '../../context.ts';
import { hasScanCode } from '../../store/letters.store.ts';

/** Without 0, 1, I, L, O and U: nothing that is misread or spells a word. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** `7KQ2-4F9M`, not in use on this desk. */
export function newScanCode(context: DeskContext): string {
  for (;;) {
    const code = spell(context.env.randomBytes(LENGTH));
    if (!hasScanCode(context.db, code)) return code;
  }
}

function spell(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) => signs.charAt(byte % signs.length)).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** What was typed or scanned, as it is stored: `7kq24f9m` is `7KQ2-4F9M`. */
export function readScanCode(text: string): string {
  const bare = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.length === LENGTH ? `${bare.slice(0, 4)}-${bare.slice(4)}` : bare;
}
