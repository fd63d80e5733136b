/** How a US phone number reads on screen. */

/** `(219) 555-0142` from ten digits in any dress; anything else is returned as it came. */
export function formatPhone(raw: string): string {
  const digits = raw.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  const [, area, exchange, line] = /^(\d{3})(\d{3})(\d{4})$/.exec(digits) ?? [];
  return area === undefined ? raw : `(${area}) ${exchange}-${line}`;
}
