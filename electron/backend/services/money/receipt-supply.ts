/** The next receipt number of this device, and how many are left. */
import {
  formatReceiptNumber,
  type ReceiptSupply,
  receiptSupply,
} from '../../../../shared/domain/receipt-number.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import { findLastReceiptNumber } from '../../store/receipts.store.ts';

export type NextReceipt = {
  readonly number: number;
  /** With the device's prefix; undefined when no number is left. */
  readonly receiptNumber: string | undefined;
  readonly supply: ReceiptSupply;
};

/** Numbers go up by one within the range; a new, higher range goes on at its first number. */
export function nextReceipt(context: DeskContext): NextReceipt {
  const { device } = context.settings;
  const number = Math.max(device.receiptFirst, findLastReceiptNumber(context.db) + 1);
  const supply = receiptSupply({
    first: device.receiptFirst,
    last: device.receiptLast,
    next: Math.min(number, device.receiptLast + 1),
  });
  const receiptNumber =
    supply.state === 'exhausted' ? undefined : formatReceiptNumber(device.prefix, number);
  return { number, receiptNumber, supply };
}

/** @throws AppError `rule-broken` with the remedy when no number is left */
export function takeReceiptNumber(context: DeskContext): {
  readonly number: number;
  readonly receiptNumber: string;
  /** After this one. */
  readonly left: number;
} {
  const { number, receiptNumber, supply } = nextReceipt(context);
  if (receiptNumber === undefined) {
    const message = 'message' in supply ? supply.message : 'No receipt number is left.';
    throw new AppError('rule-broken', message, { ruleId: 'receipts.exhausted' });
  }
  return { number, receiptNumber, left: supply.left - 1 };
}
