/** A receipt's frozen content, checked against its hash, and as it is printed today. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../../../shared/errors.ts';
import {
  type ReceiptContent,
  receiptContentSchema,
} from '../../documents/receipts/receipt-content.ts';
import { sha256Hex } from '../../store/documents.store.ts';
import type { ReceiptRow } from '../../store/receipts.store.ts';
import { issuedText } from './receipt-text.ts';

/** @throws AppError `db-damaged` when the content is not what was hashed */
export function frozenContent(receipt: ReceiptRow): ReceiptContent {
  if (sha256Hex(receipt.content) !== receipt.contentSha256) {
    throw new AppError(
      'db-damaged',
      `Receipt ${receipt.receiptNumber} does not match its seal. Run Verify and call the office.`,
    );
  }
  return receiptContentSchema.parse(JSON.parse(receipt.content));
}

/** What goes on paper: every printing after the first says that it is a copy, a void one that it is void. */
export function printedContent(
  receipt: ReceiptRow,
  { isCopy, zone }: { readonly isCopy: boolean; readonly zone: string },
): ReceiptContent {
  const frozen = frozenContent(receipt);
  const content: ReceiptContent = isCopy ? { ...frozen, copyKind: 'copy' } : frozen;
  if (receipt.voidedAt === null) return content;
  const at = issuedText(Temporal.Instant.from(receipt.voidedAt), zone);
  return { ...content, voided: { at, reason: receipt.voidReason ?? '' } };
}
