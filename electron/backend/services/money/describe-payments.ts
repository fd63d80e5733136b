/** What the payment form starts from, and the payments of an account. */
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { type Cents, cents } from '../../../../shared/domain/money.ts';
import { isSettlementPlan, leftOf } from '../../../../shared/domain/plan.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount } from '../../store/money-accounts.store.ts';
import { listPayments } from '../../store/payments.store.ts';
import { findActivePlan, type PlanRow } from '../../store/plans.store.ts';
import { listPayablePromises, type PromiseRow } from '../../store/promises.store.ts';
import { findBar } from './gather-payment.ts';
import { nextReceipt } from './receipt-supply.ts';
import { paymentValue } from './values.ts';

/** As much of a name as a receipt takes. */
const longestPayorName = 80;

type Form = OutputOf<'payments.form'>;
type Suggestion = Form['suggestions'][number];

/** @throws AppError `not-found` */
export function describePayForm(context: DeskContext, accountId: string): Form {
  const { db } = context;
  const account = getMoneyAccount(db, accountId);
  const bar = findBar(context, account);
  const { receiptNumber, supply } = nextReceipt(context);
  const balance = totalBalance(account.owed);
  return {
    balanceCents: balance,
    payorName: account.consumerName.slice(0, longestPayorName).trim(),
    ...(bar ? { bar } : {}),
    ...(receiptNumber === undefined ? {} : { nextReceiptNumber: receiptNumber }),
    receiptsLeft: supply.left,
    ...('message' in supply ? { supplyMessage: supply.message } : {}),
    suggestions: bar
      ? []
      : suggestions(balance, findActivePlan(db, account.pk), listPayablePromises(db, account.pk)),
  };
}

/** The next promise, what is left of the settlement, or else the whole balance. */
function suggestions(
  balance: Cents,
  plan: PlanRow | undefined,
  promises: readonly PromiseRow[],
): Suggestion[] {
  const next = promises[0];
  const found: Suggestion[] = [];
  if (next) {
    const left = cents(Math.min(balance, next.amount - next.paid));
    found.push({ kind: 'promise', amountCents: left, due: next.due.toString() });
  }
  if (plan && isSettlementPlan(plan)) {
    found.push({ kind: 'plan-left', amountCents: cents(Math.min(balance, leftOf(plan))) });
  } else {
    found.push({ kind: 'balance', amountCents: balance });
  }
  const isNew = (each: Suggestion, index: number): boolean =>
    each.amountCents > 0 &&
    found.findIndex(({ amountCents }) => amountCents === each.amountCents) === index;
  return found.filter(isNew);
}

/** Newest first. @throws AppError `not-found` */
export function listAccountPayments(
  context: DeskContext,
  accountId: string,
): OutputOf<'payments.list'> {
  const account = getMoneyAccount(context.db, accountId);
  return { payments: listPayments(context.db, account.pk).map(paymentValue) };
}
