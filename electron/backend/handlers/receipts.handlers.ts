import { describeReceipt, listReceipts } from '../services/money/describe-receipts.ts';
import { printReceipt } from '../services/money/print-receipt.ts';
import { reissueReceipt } from '../services/money/reissue-receipt.ts';
import type { Handlers } from './handler.ts';

export const receiptsHandlers: Handlers<'receipts'> = {
  'receipts.get': (context, { receiptNumber }) => describeReceipt(context, receiptNumber),
  'receipts.list': listReceipts,
  'receipts.reissue': reissueReceipt,
  'receipts.document': printReceipt,
};
