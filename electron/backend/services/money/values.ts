/** Rows as the contract's answers. */
import type { z } from 'zod';
import { type Balances, totalBalance } from '../../../../shared/domain/ledger.ts';
import { cents } from '../../../../shared/domain/money.ts';
import { leftOf } from '../../../../shared/domain/plan.ts';
import { lastWorkableKey } from '../../../../shared/domain/queue/sections.ts';
import type { moneyStateSchema, paymentSchema } from '../../../../shared/ipc/payments.contract.ts';
import type { planSchema } from '../../../../shared/ipc/plans.contract.ts';
import type { promiseSchema } from '../../../../shared/ipc/promises.contract.ts';
import type { Db } from '../../store/database.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import type { PaymentRow } from '../../store/payments.store.ts';
import type { PlanRow } from '../../store/plans.store.ts';
import { listPromises, type PromiseRow } from '../../store/promises.store.ts';
import { findNextInQueue } from '../../store/worklist.store.ts';

export type PaymentValue = z.output<typeof paymentSchema>;
export type PlanValue = z.output<typeof planSchema>;
export type PromiseValue = z.output<typeof promiseSchema>;
export type MoneyState = z.output<typeof moneyStateSchema>;

export function paymentValue(row: PaymentRow): PaymentValue {
  const isReversal = row.reversalOf !== null;
  return {
    id: row.id,
    accountId: row.accountId,
    receivedAt: row.receivedAt,
    businessDate: row.businessDate,
    method: row.method,
    reference: row.reference,
    amountCents: row.amount,
    allocation: row.allocation,
    payorName: row.payorName,
    status: isReversal ? 'reversal' : row.isReversed ? 'reversed' : 'posted',
    ...(row.reversalOf === null ? {} : { reversalOf: row.reversalOf }),
    reason: row.reason,
    ...(row.receiptNumber === '' ? {} : { receiptNumber: row.receiptNumber }),
  };
}

export function promiseValue(row: PromiseRow): PromiseValue {
  return {
    id: row.id,
    ...(row.planId === null ? {} : { planId: row.planId }),
    due: row.due.toString(),
    amountCents: row.amount,
    paidCents: row.paid,
    state: row.state,
    madeAt: row.madeAt,
  };
}

/** A plan with its promises, earliest due first. */
export function planValue(db: Db, plan: PlanRow): PlanValue {
  const promises = listPromises(db, plan.accountPk).filter(({ planPk }) => planPk === plan.pk);
  return {
    id: plan.id,
    offerId: plan.offerId,
    kind: plan.kind,
    totalCents: plan.total,
    paidCents: plan.paid,
    leftCents: leftOf(plan),
    forgivenCents: plan.forgiven,
    state: plan.state,
    agreedAt: plan.agreedAt,
    promises: promises.map(promiseValue),
  };
}

/** Where money stands after a write, and which account comes next. */
export function moneyState(
  db: Db,
  account: Pick<MoneyAccount, 'pk' | 'state'> & { readonly owed: Balances },
): MoneyState {
  const next = findNextInQueue(db, { exceptPk: account.pk, lastKey: lastWorkableKey });
  return {
    balanceCents: totalBalance(account.owed),
    accountState: account.state,
    ...(next ? { next: { ...next, balanceCents: cents(next.balanceCents) } } : {}),
  };
}
