/**
 * Takes a payment back (returned check, charge-back, mistake): the opposite row, every bucket as before,
 * the receipt void, promises and agreement as if it had not been paid, the account live again.
 */
import { type Cents, cents, ZERO } from '../../../../shared/domain/money.ts';
import { nothing, subtract } from '../../../../shared/domain/payment-effect.ts';
import {
  effectOfReversal,
  type TouchedPromise,
} from '../../../../shared/domain/reversal-effect.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { sumWrittenOff } from '../../store/ledger.store.ts';
import { getMoneyAccountByPk } from '../../store/money-accounts.store.ts';
import { getPayment, insertPayment, type PaymentRow } from '../../store/payments.store.ts';
import { findActivePlan, findPlanByPk, type PlanRow } from '../../store/plans.store.ts';
import { getPromise, listPromises, listPromisesTouchedBy } from '../../store/promises.store.ts';
import { findValidReceipt, insertReceiptEvent } from '../../store/receipts.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { accountOf } from './account-of.ts';
import { endPlan } from './end-plan.ts';
import { reversedNote } from './payment-notes.ts';
import { moneyState, paymentValue } from './values.ts';
import { writeReversal } from './write-reversal.ts';

type Input = ParsedInputOf<'payments.reverse'>;
type Reversed = OutputOf<'payments.reverse'>;

/** @throws AppError `not-found`; `conflict` when it is a reversal or reversed already */
export function reversePayment(context: DeskContext, input: Input): Reversed {
  const reversed = once(context, 'payments.reverse', input, () => reverse(context, input));
  context.changed('payments', 'accounts', 'queue');
  return reversed;
}

function refuseTwice(payment: PaymentRow): void {
  if (payment.reversalOf !== null) {
    throw new AppError('conflict', 'This entry is itself a reversal. Post a new payment instead.');
  }
  if (payment.isReversed) throw new AppError('conflict', 'This payment is reversed already.');
}

/** What the payment paid on or made fall away, and what fell away when its agreement was completed. */
function touchedBy(
  { db }: DeskContext,
  paymentId: string,
  plan: PlanRow | undefined,
): TouchedPromise[] {
  const touched = listPromisesTouchedBy(db, paymentId).map((row) => ({
    promise: getPromise(db, row.promiseId),
    applied: cents(row.applied),
    fellAway: row.dropped === 1,
  }));
  if (plan?.state !== 'completed') return touched;
  const known = new Set(touched.map(({ promise }) => promise.id));
  const fallen = listPromises(db, plan.accountPk)
    .filter(
      ({ id, planPk, state }) => planPk === plan.pk && state === 'cancelled' && !known.has(id),
    )
    .map((promise) => ({ promise, applied: ZERO, fellAway: true }));
  return [...touched, ...fallen];
}

function reverse(context: DeskContext, input: Input): Reversed {
  const { db, env, settings } = context;
  const now = context.now();
  const at = now.toString();
  const today = now.toZonedDateTimeISO(settings.zone).toPlainDate();
  const payment = getPayment(db, input.paymentId);
  refuseTwice(payment);
  const account = getMoneyAccountByPk(db, payment.accountPk);
  const plan = payment.planPk === null ? undefined : findPlanByPk(db, payment.planPk);
  const active = findActivePlan(db, account.pk);
  const otherPlan = active?.pk === plan?.pk ? undefined : active;
  const effect = effectOfReversal({
    owed: account.owed,
    allocation: payment.allocation,
    touched: touchedBy(context, payment.id, plan),
    plan,
    writtenOff: plan ? sumWrittenOff(db, plan.pk) : nothing,
    otherPlan,
    today,
  });
  const row = {
    rowId: env.newId(),
    id: env.newId(),
    requestId: input.requestId,
    accountPk: account.pk,
    receivedAt: at,
    businessDate: today.toString(),
    method: payment.method,
    reference: payment.reference,
    amount: negative(payment.amount),
    allocation: subtract(nothing, payment.allocation),
    payorName: payment.payorName,
    planPk: payment.planPk,
    reversalOf: payment.id,
    reason: input.reason,
  };
  const pk = insertPayment(db, row);
  const after = writeReversal(context, { pk, payment, account, plan, effect, row });
  const voided = voidReceipt(context, payment, { reason: input.reason, at });
  appendActivity(context, {
    account: accountOf(account),
    kind: 'payment-reversed',
    note: reversedNote(payment, input.reason),
  });
  const ended = effect.endsOtherPlan ? otherPlan : undefined;
  if (ended) {
    const reason = `A payment made before the settlement was taken back: ${input.reason}`;
    endPlan(context, { plan: ended, account, as: 'cancelled', reason, at });
  }
  requeueAccount(context, account.pk, { nextAction: ended && 'fresh' });
  return {
    ...moneyState(db, after),
    ...(ended ? { endedPlanId: ended.id } : {}),
    reversal: paymentValue({
      ...row,
      pk,
      accountId: account.id,
      isReversed: false,
      receiptNumber: '',
    }),
    voidedReceiptNumber: voided,
  };
}

function negative(amount: Cents): Cents {
  return cents(-amount);
}

function voidReceipt(
  context: DeskContext,
  payment: PaymentRow,
  { reason, at }: { readonly reason: string; readonly at: string },
): string {
  const receipt = findValidReceipt(context.db, payment.id);
  if (!receipt) throw new AppError('internal', 'A posted payment has no valid receipt.');
  insertReceiptEvent(context.db, {
    rowId: context.env.newId(),
    receiptPk: receipt.pk,
    event: 'voided',
    reason: `Payment reversed: ${reason}`,
    at,
  });
  return receipt.receiptNumber;
}
