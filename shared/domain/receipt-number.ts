/** Receipt numbers of a device: `D1-000123`, consecutive within a range the office assigned, never reused. */

export type ReceiptRange = {
  readonly first: number;
  readonly last: number;
  /** The number the next receipt takes. */
  readonly next: number;
};

/** Numbers left at which the agent is told to ask for a new range. */
export const receiptWarningAt = 50;

const largestNumber = 999_999;
const shape = /^([A-Z0-9]{1,6})-(\d{6})$/;

/** `PREFIX-000123`; the number always has six digits. */
export function formatReceiptNumber(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(6, '0')}`;
}

/** Reads what `formatReceiptNumber` wrote; undefined for anything else, and for number zero. */
export function parseReceiptNumber(
  text: string,
): { readonly prefix: string; readonly number: number } | undefined {
  const [, prefix, digits] = shape.exec(text) ?? [];
  if (prefix === undefined || digits === undefined || Number(digits) === 0) return undefined;
  return { prefix, number: Number(digits) };
}

/** True when the range is within 1 to 999999 and the next number is in it or just past its end. */
export function isValidRange(range: ReceiptRange): boolean {
  const { first, last, next } = range;
  return (
    [first, last, next].every(Number.isSafeInteger) &&
    first >= 1 &&
    first <= last &&
    last <= largestNumber &&
    next >= first &&
    next <= last + 1
  );
}

/** How many receipts can still be issued. */
export function remaining(range: ReceiptRange): number {
  return Math.max(0, range.last - range.next + 1);
}

export type ReceiptSupply =
  | { readonly state: 'ample'; readonly left: number }
  | { readonly state: 'low' | 'exhausted'; readonly left: number; readonly message: string };

/** What to tell the agent about the range: at 50 left a warning, at none why payments stop. */
export function receiptSupply(range: ReceiptRange): ReceiptSupply {
  const left = remaining(range);
  if (left === 0) {
    const message =
      'All receipt numbers of this device are used, so payments are stopped. Get a new range from the office and enter it in Settings, Device.';
    return { state: 'exhausted', left, message };
  }
  if (left > receiptWarningAt) return { state: 'ample', left };
  const numbers = left === 1 ? 'Only 1 receipt number is' : `Only ${left} receipt numbers are`;
  return { state: 'low', left, message: `${numbers} left. Ask the office for a new range.` };
}
