/** What a payment would do, before it is posted: the same computation, nothing written. */

import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import { cents, formatMoney, sum } from '../../../../shared/domain/money.ts';
import { authorityEnd } from '../../../../shared/domain/negotiation/terms.ts';
import { effectOfPayment, type PaymentEffect } from '../../../../shared/domain/payment-effect.ts';
import { isSettlementPlan, leftOf } from '../../../../shared/domain/plan.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { unprintableWith } from '../../documents/printable-text.ts';
import { debtDates } from './debt-dates.ts';
import { type Gathered, gatherPayment } from './gather-payment.ts';
import { nextReceipt, takeReceiptNumber } from './receipt-supply.ts';
import { refuseUnprintable } from './refuse-unprintable.ts';

type Preview = OutputOf<'payments.preview'>;
type Warning = Preview['warnings'][number];

const restartWarning =
  'The time to sue on this debt may have passed. In some states a payment can start that time again. Say so before you take it, and take it only if the consumer still wants to pay.';

/** @throws AppError as `postPayment` would for the same amount */
export function previewPayment(
  context: DeskContext,
  input: ParsedInputOf<'payments.preview'>,
): Preview {
  const gathered = gatherPayment(context, input.accountId);
  const effect = effectOfPayment(gathered.facts, input.amountCents);
  const { receiptNumber } = takeReceiptNumber(context);
  const { payorName = '', reference = '' } = input;
  refuseUnprintable({ payorName, reference }, unprintableWith(context.env));
  const { plan } = gathered;
  return {
    allocation: effect.allocation,
    balanceBeforeCents: effect.before,
    balanceAfterCents: effect.after,
    promises: promiseEffects(gathered, effect),
    unappliedCents: effect.unapplied,
    ...(plan
      ? {
          plan: {
            planId: plan.id,
            completes: effect.completesPlan,
            leftCents: leftOf({ ...plan, paid: cents(plan.paid + input.amountCents) }),
          },
        }
      : {}),
    writtenOffCents: totalBalance(effect.writeOff),
    nextReceiptNumber: receiptNumber,
    warnings: warnings(context, gathered, effect),
  };
}

function promiseEffects({ promises }: Gathered, effect: PaymentEffect): Preview['promises'] {
  return effect.changedPromises.flatMap((changed) => {
    const before = promises.find(({ id }) => id === changed.id);
    if (!before) return [];
    return [
      {
        promiseId: changed.id,
        due: changed.due.toString(),
        amountCents: changed.amount,
        appliedCents: cents(changed.paid - before.paid),
        becomes: changed.state,
      },
    ];
  });
}

/** Nothing in law or policy makes a late payment void: whether the settlement still stands is asked, not assumed. */
function lateSettlement(
  { account, plan, promises }: Gathered,
  today: Temporal.PlainDate,
): string | undefined {
  if (!plan || !isSettlementPlan(plan)) return undefined;
  const late = promises.filter(({ due }) => Temporal.PlainDate.compare(due, today) < 0);
  const [oldest] = late;
  if (!oldest) return undefined;
  const arrears = sum(late.map(({ amount, paid }) => cents(amount - paid)));
  const balanceAsOf = Temporal.PlainDate.from(account.balanceAsOf.slice(0, 10));
  const end = authorityEnd({ balanceAsOf, policy: account.policy });
  const hasEnded = Temporal.PlainDate.compare(end, today) < 0;
  return [
    `The settlement is behind: ${formatMoney(arrears)} is open since ${longDate(oldest.due)}.`,
    ...(hasEnded ? [`Authority to settle ended on ${longDate(end)}.`] : []),
    'Taking this payment honors it all the same. If it no longer stands, end the agreement as not kept first.',
  ].join(' ');
}

function warnings(context: DeskContext, gathered: Gathered, effect: PaymentEffect): Warning[] {
  const { account, plan, promises } = gathered;
  const found: Warning[] = [];
  if (limitationOf(debtDates(account), context.today()) !== 'open') {
    found.push({ id: 'limitation', message: restartWarning });
  }
  const { supply } = nextReceipt(context);
  if (supply.state === 'low') found.push({ id: 'receipts-low', message: supply.message });
  const late = lateSettlement(gathered, context.today());
  if (late !== undefined) found.push({ id: 'settlement-late', message: late });
  const forgiven = totalBalance(effect.writeOff);
  if (forgiven > 0) {
    found.push({
      id: 'completes-settlement',
      message: `This completes the settlement: the remaining ${formatMoney(forgiven)} is written off and the account is settled.`,
    });
  }
  if (promises.length > 0 && effect.unapplied > 0 && !(plan && isSettlementPlan(plan))) {
    found.push({
      id: 'overpays-promises',
      message: `${formatMoney(effect.unapplied)} goes beyond what was promised and lowers the balance.`,
    });
  }
  return found;
}
