/** Numbers and addresses compared the way people write them. */

/** Email without regard to case; of a number its digits, without the country code of North America. */
export function contactPointKey(text: string): string {
  const plain = text.trim().toLowerCase();
  const digits = plain.replace(/\D/g, '');
  if (plain.includes('@') || digits === '') return plain;
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

export function isSameContactPoint(one: string, other: string): boolean {
  return contactPointKey(one) === contactPointKey(other);
}
