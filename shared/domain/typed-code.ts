/** Codes that people read off paper and type: Crockford's base 32, without letters that look like digits. */

/** 32 characters, five bits each. */
export const codeAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Undoes what people do to codes: case, spaces, dashes, O for 0, I and L for 1. */
export function tidyCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** One character for each byte: 256 is a multiple of 32, so that each is as likely as another. */
export function codeOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => codeAlphabet[byte % 32]).join('');
}
