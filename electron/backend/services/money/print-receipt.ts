/**
 * Makes a receipt's paper from what was frozen when the payment was posted, and keeps it as a document.
 * A printing that fails leaves payment and receipt as they are; it can be asked for again.
 */
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { renderReceiptLetter, renderReceiptRoll } from '../../documents/receipts/render-receipt.ts';
import { insertDocument } from '../../store/documents.store.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { getPayment } from '../../store/payments.store.ts';
import { getReceipt, hasBeenPrinted, insertReceiptPrint } from '../../store/receipts.store.ts';
import { findRequest } from '../../store/requests.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { accountOf } from './account-of.ts';
import { printedContent } from './frozen-content.ts';

type Input = ParsedInputOf<'receipts.document'>;
type Printed = OutputOf<'receipts.document'>;

const channel = 'receipts.document';
const renderers = { letter: renderReceiptLetter, roll: renderReceiptRoll } as const;

function printedMeanwhile(): AppError {
  return new AppError('conflict', 'This receipt was printed a moment ago. Ask for it again.');
}

/** @throws AppError `not-found`; `rule-broken` with the problems when it cannot be printed */
export async function printReceipt(context: DeskContext, input: Input): Promise<Printed> {
  const { db, env } = context;
  if (findRequest(db, input.requestId)) {
    return once(context, channel, input, () => {
      throw printedMeanwhile();
    });
  }
  const receipt = getReceipt(db, input.receiptNumber);
  const isCopy = hasBeenPrinted(db, receipt.pk);
  const content = printedContent(receipt, { isCopy, zone: context.settings.zone });
  const bytes = await renderers[input.paper](content, { fontsDir: env.fontsDir });
  // A long write may have begun meanwhile.
  await context.gate.open();
  const printed = once(context, channel, input, (): Printed => {
    if (hasBeenPrinted(db, receipt.pk) !== isCopy) throw printedMeanwhile();
    const documentId = env.newId();
    const at = context.now().toString();
    const suffix = input.paper === 'roll' ? '-roll' : '';
    insertDocument(db, {
      id: documentId,
      kind: 'receipt',
      name: `receipt-${receipt.receiptNumber}${suffix}.pdf`,
      mime: 'application/pdf',
      bytes,
      at,
    });
    insertReceiptPrint(db, { receiptPk: receipt.pk, documentId, paper: input.paper, isCopy, at });
    const { accountId } = getPayment(db, receipt.paymentId);
    appendActivity(context, {
      account: accountOf(getMoneyAccount(db, accountId)),
      kind: 'receipt-printed',
      note: `Receipt ${receipt.receiptNumber} printed${isCopy ? ' as a copy' : ''}`,
    });
    return { documentId, copyKind: content.copyKind };
  });
  context.changed('payments');
  return printed;
}
