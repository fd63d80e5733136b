/** The facts that offers on one account are measured against. */
import { Temporal } from 'temporal-polyfill';
import { validationPeriodEnd } from '../../../../shared/compliance/validation-period.ts';
import { type AbilityToPay, assessAbility } from '../../../../shared/domain/ability-to-pay.ts';
import { nextBusinessDay } from '../../../../shared/domain/calendar.ts';
import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import type { Cents } from '../../../../shared/domain/money.ts';
import type { NegotiationContext } from '../../../../shared/domain/negotiation/terms.ts';
import { type Worksheet, worksheetSchema } from '../../../../shared/ipc/negotiation.contract.ts';
import type { DeskContext } from '../../context.ts';
import { findPendingNoticeEnd } from '../../store/letters.store.ts';
import type { MoneyAccount } from '../../store/money-accounts.store.ts';
import { findWorksheet } from '../../store/worksheets.store.ts';
import { debtAgeDays, debtDates } from './debt-dates.ts';

export type NegotiationFacts = {
  readonly context: NegotiationContext;
  readonly isNoticePending: boolean;
  readonly worksheet: Worksheet | undefined;
  readonly ability: AbilityToPay | undefined;
};

/**
 * The last day of the validation period: the latest that a notice, mailed or only made, states. While
 * none has been mailed the period has yet to run, so it ends no earlier than it would if the notice left
 * on the next business day: a date agreed today must not fall inside the period later (12 CFR 1006.38(b)).
 * @param pendingEnd what a notice states that has been made and not mailed
 */
export function validationEnd(
  account: Pick<MoneyAccount, 'validationSentOn' | 'validationEndsOn'>,
  pendingEnd: string | undefined,
  today: Temporal.PlainDate,
): { readonly end: Temporal.PlainDate; readonly isNoticePending: boolean } {
  const { validationSentOn: sent, validationEndsOn } = account;
  const counted = validationPeriodEnd(
    sent === null ? nextBusinessDay(today) : Temporal.PlainDate.from(sent),
    { conservative: true },
  );
  const known = validationEndsOn ?? counted.toString();
  const end = pendingEnd !== undefined && pendingEnd > known ? pendingEnd : known;
  return {
    end: Temporal.PlainDate.from(end),
    isNoticePending: sent === null && validationEndsOn === null,
  };
}

function capacityOf(worksheet: Worksheet | undefined, ability: AbilityToPay | undefined) {
  const hasLines = worksheet && worksheet.income.length + worksheet.expenses.length > 0;
  const counted: Cents | undefined = hasLines ? ability?.comfortableInstallment : undefined;
  return worksheet?.statedMonthlyCents ?? counted;
}

export function negotiationFacts(context: DeskContext, account: MoneyAccount): NegotiationFacts {
  const today = context.today();
  const worksheet = findWorksheet(context.db, account.pk, worksheetSchema)?.content;
  const ability = worksheet && assessAbility(worksheet);
  const { end, isNoticePending } = validationEnd(
    account,
    findPendingNoticeEnd(context.db, account.pk),
    today,
  );
  return {
    isNoticePending,
    worksheet,
    ability,
    context: {
      balance: totalBalance(account.owed),
      balanceAsOf: Temporal.PlainDate.from(account.balanceAsOf.slice(0, 10)),
      debtAgeDays: debtAgeDays(account, today),
      policy: account.policy,
      today,
      validationEnd: end,
      limitation: limitationOf(debtDates(account), today),
      capacity: capacityOf(worksheet, ability),
    },
  };
}
