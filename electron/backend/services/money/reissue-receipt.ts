/**
 * Replaces a receipt (lost, spoiled, misprinted): the old number is void, the next one takes its place.
 * One operation, so that a posted payment always has exactly one valid receipt.
 */
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { printableOr, unprintableWith } from '../../documents/printable-text.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { getPayment } from '../../store/payments.store.ts';
import { getReceipt, insertReceiptEvent } from '../../store/receipts.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { accountOf } from './account-of.ts';
import { frozenContent } from './frozen-content.ts';
import { issueReceipt } from './issue-receipt.ts';
import { issuedText, printableParties } from './receipt-text.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';

type Input = ParsedInputOf<'receipts.reissue'>;
type Reissued = OutputOf<'receipts.reissue'>;

/** @throws AppError `not-found`; `conflict` for a void receipt; `invalid-input` for what it cannot show; `rule-broken` without a number left */
export function reissueReceipt(context: DeskContext, input: Input): Reissued {
  const reissued = once(context, 'receipts.reissue', input, () => reissue(context, input));
  context.changed('payments');
  return reissued;
}

function reissue(context: DeskContext, input: Input): Reissued {
  const { db, env, settings } = context;
  const now = context.now();
  const at = now.toString();
  const old = getReceipt(db, input.receiptNumber);
  if (old.voidedAt !== null) {
    throw new AppError('conflict', 'This receipt is void. Reissue the one that replaced it.');
  }
  const account = getMoneyAccount(db, getPayment(db, old.paymentId).accountId);
  const before = frozenContent(old);
  const { payorName = before.payor } = input;
  const unprintable = unprintableWith(env);
  refuseUnprintable({ payorName }, unprintable);
  const parties = printableParties(account, unprintable);
  insertReceiptEvent(db, {
    rowId: env.newId(),
    receiptPk: old.pk,
    event: 'voided',
    reason: input.reason,
    at,
  });
  const { receiptNumber, left } = issueReceipt(context, {
    paymentId: old.paymentId,
    at,
    event: 'reissued',
    reason: input.reason,
    content: (number) => ({
      ...before,
      payor: payorName,
      consumer: printableOr(before.consumer, unprintable, parties.consumer),
      creditor: printableOr(before.creditor, unprintable, parties.creditor),
      receiptNumber: number,
      issuedAt: issuedText(now, settings.zone),
      agentName: settings.agent.name,
      copyKind: 'reissue',
      reissueOf: old.receiptNumber,
    }),
  });
  appendActivity(context, {
    account: accountOf(account),
    kind: 'receipt-reissued',
    note: `Receipt ${old.receiptNumber} replaced by ${receiptNumber}${payorName === before.payor ? '' : ' with the payor spelled anew'}: ${input.reason}`,
  });
  return { receiptNumber, voidedReceiptNumber: old.receiptNumber, receiptsLeft: left };
}
