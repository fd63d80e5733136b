/** Writes a reversal's effect beside the negative payment: ledger, promises, agreement, balances. */

import type { AccountState } from '../../../../shared/domain/collection-bar.ts';
import { type Balances, creditEntries, reversalEntries } from '../../../../shared/domain/ledger.ts';
import { holdsAnything } from '../../../../shared/domain/payment-effect.ts';
import type { ReversalEffect } from '../../../../shared/domain/reversal-effect.ts';
import type { DeskContext } from '../../context.ts';
import { insertLedgerEntries } from '../../store/ledger.store.ts';
import { type MoneyAccount, updateAccountMoney } from '../../store/money-accounts.store.ts';
import type { PaymentRow } from '../../store/payments.store.ts';
import type { PlanRow } from '../../store/plans.store.ts';
import { recordPlanState } from './record-plan.ts';
import { recordPromiseEvents } from './record-promises.ts';

/** Paid and settled accounts are worked again; recalled and closed ones stay as they are. */
function stateAfter(state: AccountState): AccountState {
  return state === 'paid' || state === 'settled' ? 'live' : state;
}

/** @returns the account as it stands now. Must run inside the transaction that wrote the reversal. */
export function writeReversal(
  context: DeskContext,
  reversal: {
    readonly pk: number;
    /** The payment that is taken back. */
    readonly payment: PaymentRow;
    readonly account: MoneyAccount;
    readonly plan: PlanRow | undefined;
    readonly effect: ReversalEffect;
    readonly row: {
      readonly id: string;
      readonly receivedAt: string;
      readonly businessDate: string;
      readonly reason: string;
    };
  },
): Pick<MoneyAccount, 'pk' | 'state'> & { readonly owed: Balances } {
  const { payment, account, plan, effect, row } = reversal;
  const at = row.receivedAt;
  const source = { accountPk: account.pk, at, businessDate: row.businessDate };
  insertLedgerEntries(
    context.db,
    { ...source, paymentPk: reversal.pk, planPk: null },
    reversalEntries(creditEntries('payment', payment.allocation)),
  );
  if (plan && holdsAnything(effect.restored)) {
    insertLedgerEntries(
      context.db,
      { ...source, paymentPk: null, planPk: plan.pk },
      reversalEntries(creditEntries('write_off', effect.restored)),
    );
  }
  recordPromiseEvents(context, {
    events: effect.promises.map(({ promise, event, applied }) => ({
      promiseId: promise.id,
      event,
      applied,
    })),
    promises: effect.promises.map(({ promise }) => promise),
    paymentId: row.id,
    at,
  });
  if (plan && effect.planBecomes) {
    recordPlanState(context, {
      planPk: plan.pk,
      state: effect.planBecomes,
      reason: row.reason,
      at,
    });
  }
  const after = { pk: account.pk, owed: effect.closing, state: stateAfter(account.state) };
  updateAccountMoney(context.db, after);
  return after;
}
