/**
 * Takes a payment: allocation, ledger, receipt, promises, agreement, balances and queue position in one
 * transaction. The receipt's paper is made afterwards, from what is frozen here.
 */
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { effectOfPayment } from '../../../../shared/domain/payment-effect.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { unprintableWith } from '../../documents/printable-text.ts';
import { findOpenCallWith } from '../../store/calls.store.ts';
import { insertPayment, type NewPayment } from '../../store/payments.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { accountOf } from './account-of.ts';
import { gatherPayment } from './gather-payment.ts';
import { issueReceipt } from './issue-receipt.ts';
import { postedNote } from './payment-notes.ts';
import { receiptContent } from './receipt-text.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';
import { moneyState, paymentValue } from './values.ts';
import { writeEffect } from './write-effect.ts';

type Input = ParsedInputOf<'payments.post'>;
type Posted = OutputOf<'payments.post'>;

/**
 * @throws AppError `not-found`; `invalid-input` for what a receipt cannot show; `rule-broken` when nothing may be collected, for more than is owed or
 * left of a settlement, or when no receipt number is left
 */
export function postPayment(context: DeskContext, input: Input): Posted {
  const posted = once(context, 'payments.post', input, () => post(context, input));
  context.changed('payments', 'accounts', 'queue');
  return posted;
}

function post(context: DeskContext, input: Input): Posted {
  const { db, env, settings } = context;
  const now = context.now();
  const at = now.toString();
  const businessDate = now.toZonedDateTimeISO(settings.zone).toPlainDate().toString();
  const { account, facts, plan } = gatherPayment(context, input.accountId);
  const effect = effectOfPayment(facts, input.amountCents);
  const { method, reference, payorName } = input;
  const unprintable = unprintableWith(env);
  refuseUnprintable({ payorName, reference }, unprintable);
  const payment: NewPayment = {
    rowId: env.newId(),
    id: env.newId(),
    requestId: input.requestId,
    accountPk: account.pk,
    receivedAt: at,
    businessDate,
    method,
    reference,
    amount: input.amountCents,
    allocation: effect.allocation,
    payorName,
    planPk: plan?.pk ?? null,
    reversalOf: null,
    reason: '',
  };
  const pk = insertPayment(db, payment);
  const after = writeEffect(context, {
    pk,
    id: payment.id,
    account,
    plan,
    effect,
    moment: { at, businessDate },
  });
  const writtenOff = totalBalance(effect.writeOff);
  const { receiptNumber, left } = issueReceipt(context, {
    paymentId: payment.id,
    at,
    event: 'issued',
    reason: '',
    content: (number) =>
      receiptContent({
        ...payment,
        receiptNumber: number,
        now,
        settings,
        account,
        before: effect.before,
        after: effect.after,
        writtenOff,
        unprintable,
      }),
  });
  appendActivity(context, {
    account: accountOf(account),
    kind: 'payment-posted',
    callId: findOpenCallWith(db, account.consumerPk)?.id ?? '',
    note: postedNote(payment, receiptNumber),
  });
  requeueAccount(context, account.pk);
  return {
    ...moneyState(db, after),
    payment: paymentValue({
      ...payment,
      pk,
      accountId: account.id,
      isReversed: false,
      receiptNumber,
    }),
    receiptNumber,
    receiptsLeft: left,
    writtenOffCents: writtenOff,
  };
}
