/** The content of each type of letter from the facts of its matter. Pure: the same facts, the same letter. */
import type { LetterContent } from '../../../documents/letters/registry.ts';
import type {
  Matter,
  OfferMatter,
  PaidMatter,
  PlanMatter,
  ReminderMatter,
} from '../gather-matter.ts';
import { type BaseFacts, baseContent } from './base-content.ts';

type Content<Type extends LetterContent['type']> = Extract<LetterContent, { readonly type: Type }>;

export function letterContent(facts: BaseFacts, matter: Matter): LetterContent {
  switch (matter.type) {
    case 'validation_notice':
      return notice(facts);
    case 'payment_reminder':
      return reminder(facts, matter);
    case 'plan_agreement':
      return agreement(facts, matter);
    case 'settlement_offer':
      return settlement(facts, matter);
    default:
      return paid(facts, matter);
  }
}

/** 12 CFR 1006.34(c)(2)(vi)-(ix): as placed, and what the desk's own ledger has added since. */
function notice(facts: BaseFacts): Content<'validation-notice'> {
  const { account } = facts;
  return {
    ...baseContent(facts),
    type: 'validation-notice',
    itemization: {
      date: account.itemizationDate,
      balanceCents: account.itemizationCents,
      interestCents: account.interestSinceCents + account.addedInterestCents,
      feesCents: account.feesSinceCents + account.addedFeesCents,
      paidAndCreditedCents:
        account.paymentsSinceCents + account.creditsSinceCents - account.addedOtherCents,
      totalCents: account.balanceCents,
    },
    offersPaymentOptions: true,
    asksForEnclosedAmount: true,
  };
}

function reminder(facts: BaseFacts, { promise }: ReminderMatter): Content<'payment-reminder'> {
  const { account } = facts;
  return {
    ...baseContent(facts),
    type: 'payment-reminder',
    balanceAsOf: account.balanceAsOf,
    balanceCents: account.balanceCents,
    parts: {
      principal: account.principalCents,
      interest: account.interestCents,
      fees: account.feesCents,
      costs: account.costsCents,
    },
    expected: promise?.isMissed ? { due: promise.due, ...amounts(promise) } : null,
    payBy:
      promise && !promise.isMissed
        ? { due: mayName(promise.due, facts) ? promise.due : null, ...amounts(promise) }
        : null,
  };
}

type Planned = NonNullable<ReminderMatter['promise']>;

const amounts = ({ promisedCents, receivedCents }: Planned) => ({
  cents: promisedCents,
  receivedCents,
});

/**
 * While the validation period runs no date inside it is named (12 CFR 1006.38(b)), and none that has
 * passed when the letter leaves.
 */
function mayName(date: string, { validationEnd, request }: BaseFacts): boolean {
  const end = validationEnd?.toString() ?? '';
  return date > end && date > request.mailingDate;
}

function agreement(facts: BaseFacts, matter: PlanMatter): Content<'plan-agreement'> {
  return {
    ...baseContent(facts),
    type: 'plan-agreement',
    agreedOn: matter.agreedOn,
    kind: matter.isSettlement ? 'settlement' : 'installments',
    balanceCents: matter.totalCents + matter.forgivenCents,
    totalCents: matter.totalCents,
    payments: [...matter.payments],
    automatic: null,
  };
}

function settlement(facts: BaseFacts, { terms }: OfferMatter): Content<'settlement-offer'> {
  const { account } = facts;
  const payments = terms.schedule.map(({ due, amountCents }) => ({ due, cents: amountCents }));
  return {
    ...baseContent(facts),
    type: 'settlement-offer',
    balanceAsOf: account.balanceAsOf,
    balanceCents: account.balanceCents,
    offerCents: terms.totalCents,
    payments: payments.length === 0 ? null : payments,
    expiresOn: terms.expiresOn ?? null,
  };
}

function paid(facts: BaseFacts, { last }: PaidMatter): Content<'paid-in-full'> {
  return {
    ...baseContent(facts),
    type: 'paid-in-full',
    outcome: facts.account.state === 'settled' ? 'settled' : 'paid',
    lastPaymentOn: last.onDate,
    lastPaymentCents: last.amountCents,
    receiptNumber: last.receiptNumber,
  };
}
