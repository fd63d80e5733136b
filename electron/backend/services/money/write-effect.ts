/** Writes a payment's effect beside the payment: ledger, promises, agreement, balances. */
import { type Balances, creditEntries } from '../../../../shared/domain/ledger.ts';
import { holdsAnything, type PaymentEffect } from '../../../../shared/domain/payment-effect.ts';
import type { DeskContext } from '../../context.ts';
import { insertLedgerEntries } from '../../store/ledger.store.ts';
import { type MoneyAccount, updateAccountMoney } from '../../store/money-accounts.store.ts';
import type { PlanRow } from '../../store/plans.store.ts';
import { recordPlanState } from './record-plan.ts';
import { recordPromiseEvents } from './record-promises.ts';

export type Moment = {
  readonly at: string;
  readonly businessDate: string;
};

/** @returns the account as it stands now. Must run inside the transaction that wrote the payment. */
export function writeEffect(
  context: DeskContext,
  payment: {
    readonly pk: number;
    readonly id: string;
    readonly account: MoneyAccount;
    readonly plan: PlanRow | undefined;
    readonly effect: PaymentEffect;
    readonly moment: Moment;
  },
): Pick<MoneyAccount, 'pk' | 'state'> & { readonly owed: Balances } {
  const { account, plan, effect, moment } = payment;
  const { at } = moment;
  const source = { accountPk: account.pk, ...moment };
  insertLedgerEntries(
    context.db,
    { ...source, paymentPk: payment.pk, planPk: null },
    creditEntries('payment', effect.allocation),
  );
  if (plan && holdsAnything(effect.writeOff)) {
    insertLedgerEntries(
      context.db,
      { ...source, paymentPk: null, planPk: plan.pk },
      creditEntries('write_off', effect.writeOff),
    );
  }
  recordPromiseEvents(context, {
    events: effect.promiseEvents,
    promises: effect.changedPromises,
    paymentId: payment.id,
    at,
  });
  if (plan && effect.completesPlan) {
    recordPlanState(context, { planPk: plan.pk, state: 'completed', reason: '', at });
  }
  const after = { pk: account.pk, owed: effect.closing, state: effect.state };
  updateAccountMoney(context.db, after);
  return after;
}
