/** Gives a payment its receipt: the next number, the frozen content and its hash, the event. */
import canonicalize from 'canonicalize';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { ReceiptContent } from '../../documents/receipts/receipt-content.ts';
import { sha256Hex } from '../../store/documents.store.ts';
import { insertReceipt, insertReceiptEvent } from '../../store/receipts.store.ts';
import { takeReceiptNumber } from './receipt-supply.ts';

export type IssuedReceipt = {
  readonly receiptNumber: string;
  /** Numbers left after this one. */
  readonly left: number;
};

/**
 * Must run inside the transaction of the payment or reissue.
 * @throws AppError `rule-broken` when no number is left
 */
export function issueReceipt(
  context: DeskContext,
  request: {
    readonly paymentId: string;
    readonly at: string;
    readonly event: 'issued' | 'reissued';
    readonly reason: string;
    readonly content: (receiptNumber: string) => ReceiptContent;
  },
): IssuedReceipt {
  const { db, env } = context;
  const { number, receiptNumber, left } = takeReceiptNumber(context);
  const content = canonicalize(request.content(receiptNumber));
  if (content === undefined) throw new AppError('internal', 'A receipt has no content.');
  const { paymentId, at, event, reason } = request;
  const receiptPk = insertReceipt(db, {
    number,
    receiptNumber,
    paymentId,
    content,
    contentSha256: sha256Hex(content),
    at,
  });
  insertReceiptEvent(db, { rowId: env.newId(), receiptPk, event, reason, at });
  return { receiptNumber, left };
}
