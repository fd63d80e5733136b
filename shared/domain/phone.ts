/** US phone numbers under the North American Numbering Plan. */
import { foldDigits } from './plain-digits.ts';

const shape = /^(?:\+?1[ .-]*)?(?:\((\d{3})\)|(\d{3}))[ ./-]*(\d{3})[ .-]*(\d{4})$/;

/** Area and exchange codes start with 2 to 9 and are not service codes such as 411. */
function isCode(code: string): boolean {
  return /^[2-9]\d\d$/.test(code) && !code.endsWith('11');
}

/**
 * Ten digits from text such as `(219) 555-0142`, `+1 219.555.0142` or `12195550142`.
 * Undefined for anything that is not exactly one US number, extensions and letters included.
 */
export function normalizePhone(text: string): string | undefined {
  const [, inParentheses, bare, exchange, line] = shape.exec(foldDigits(text).trim()) ?? [];
  const area = inParentheses ?? bare;
  if (area === undefined || exchange === undefined || line === undefined) return undefined;
  if (!isCode(area) || !isCode(exchange)) return undefined;
  return `${area}${exchange}${line}`;
}

/** `(219) 555-0142` from ten digits. Other text comes back unchanged. */
export function formatPhone(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
