/** What is negotiated: the facts an offer depends on, its terms, and the rules that decide. */
import { Temporal } from 'temporal-polyfill';
import type { ClientPolicy } from '../client-policy.ts';
import type { PlanFrequency } from '../frequency.ts';
import type { Cents } from '../money.ts';
import type { Installment } from '../schedule.ts';

export const offerKinds = ['pay_in_full', 'lump_sum', 'settlement_in_parts', 'plan'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Whether the time to sue has passed. Unknown is treated as barred (12 CFR 1006.26(b)). */
export type Limitation = 'open' | 'barred' | 'unknown';

export type NegotiationContext = {
  readonly balance: Cents;
  /** The day of the host's last word on the balance; settlement authority counts from it. */
  readonly balanceAsOf: Temporal.PlainDate;
  /** Age of the debt for the settlement matrix; unknown counts as new. */
  readonly debtAgeDays?: number | undefined;
  readonly policy: ClientPolicy;
  readonly today: Temporal.PlainDate;
  /** Last day of the validation period, when there is one. */
  readonly validationEnd?: Temporal.PlainDate | undefined;
  readonly limitation: Limitation;
  /** What the consumer can comfortably pay per month. */
  readonly capacity?: Cents | undefined;
};

/** Terms on the table. An empty schedule means one payment now, without any date. */
export type OfferProposal = {
  readonly kind: OfferKind;
  readonly total: Cents;
  readonly schedule: readonly Installment[];
  readonly frequency?: PlanFrequency | undefined;
  /** Last day on which the offer can be accepted. */
  readonly expiresOn?: Temporal.PlainDate | undefined;
};

export type RuleId =
  | 'policy.full-balance'
  | 'policy.settlement-floor'
  | 'policy.settlement-matrix'
  | 'policy.no-settlement-authority'
  | 'policy.authority-expired'
  | 'policy.plan-length'
  | 'policy.smallest-installment'
  | 'policy.down-payment'
  | 'policy.first-payment'
  | 'validation.no-deadline'
  | 'terms.total'
  | 'terms.schedule-sum'
  | 'terms.payments'
  | 'terms.dates';

/** Days after today, or after the validation period, by which the first payment must be due. */
export const firstPaymentWithinDays = 45;

/** 12 CFR 1006.38(b): true through the last day of the validation period. */
export function isValidationRunning(
  context: Pick<NegotiationContext, 'today' | 'validationEnd'>,
): boolean {
  const { today, validationEnd } = context;
  return validationEnd !== undefined && Temporal.PlainDate.compare(today, validationEnd) <= 0;
}

/** The day from which terms are counted: today, or the end of a running validation period. */
export function termsStart(
  context: Pick<NegotiationContext, 'today' | 'validationEnd'>,
): Temporal.PlainDate {
  const { today, validationEnd } = context;
  return validationEnd !== undefined && isValidationRunning(context) ? validationEnd : today;
}

/** Last day of settlement authority. */
export function authorityEnd(
  context: Pick<NegotiationContext, 'balanceAsOf' | 'policy'>,
): Temporal.PlainDate {
  return context.balanceAsOf.add({ days: context.policy.validityDays });
}
