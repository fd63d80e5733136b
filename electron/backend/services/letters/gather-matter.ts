/** What a letter is about: the plan, offer, promise or last payment it names, and whether that still stands. */
import { Temporal } from 'temporal-polyfill';
import { isSettlement } from '../../../../shared/domain/negotiation/offer-rule.ts';
import { isSettlementPlan } from '../../../../shared/domain/plan.ts';
import type { Terms } from '../../../../shared/ipc/negotiation.contract.ts';
import type { DeskContext } from '../../context.ts';
import type { LastPayment } from '../../store/letter-accounts.store.ts';
import { getMoneyAccountByPk } from '../../store/money-accounts.store.ts';
import { getOffer, listOffers } from '../../store/offers.store.ts';
import { findActivePlan, getPlan, type PlanRow } from '../../store/plans.store.ts';
import { getPromise, listPromises, type PromiseRow } from '../../store/promises.store.ts';
import { checkOn } from '../money/record-offer.ts';
import { parseTerms } from '../money/terms-values.ts';
import type { LetterFacts } from './gather-letter-facts.ts';
import type { LetterRequest } from './letter-request.ts';

export type ReminderMatter = {
  readonly type: 'payment_reminder';
  readonly promise:
    | {
        readonly pk: number;
        readonly due: string;
        readonly promisedCents: number;
        readonly receivedCents: number;
        /** Its day has passed without the payment. */
        readonly isMissed: boolean;
      }
    | undefined;
};
export type PlanMatter = {
  readonly type: 'plan_agreement';
  readonly planPk: number;
  readonly isSettlement: boolean;
  readonly agreedOn: string;
  readonly totalCents: number;
  readonly forgivenCents: number;
  readonly payments: readonly { readonly due: string; readonly cents: number }[];
};
export type OfferMatter = {
  readonly type: 'settlement_offer';
  readonly offerId: string;
  readonly terms: Terms;
};
export type PaidMatter = { readonly type: 'paid_in_full'; readonly last: LastPayment };
export type Matter =
  | { readonly type: 'validation_notice' }
  | ReminderMatter
  | PlanMatter
  | OfferMatter
  | PaidMatter;

/** The matter, or a sentence that says why there is none. */
export type Gathered =
  | Matter
  | { readonly type: 'none'; readonly label: string; readonly because: string };

/** @param label a few words for a list */
const none = (label: string, because: string): Gathered => ({ type: 'none', label, because });

/** @throws AppError `not-found` for a plan, offer or promise that is not on the desk */
export function gatherMatter(
  context: DeskContext,
  facts: LetterFacts,
  request: LetterRequest,
): Gathered {
  switch (request.type) {
    case 'validation_notice':
      return { type: 'validation_notice' };
    case 'payment_reminder':
      return reminder(context, facts, request.promiseId);
    case 'plan_agreement':
      return agreement(context, facts, request.planId);
    case 'settlement_offer':
      return settlement(context, facts, request.offerId);
    default:
      return paid(facts);
  }
}

const waiting = ['open', 'partial', 'broken'];

function reminder(
  context: DeskContext,
  { account }: LetterFacts,
  promiseId: string | undefined,
): Gathered {
  const today = context.today();
  const promise =
    promiseId === undefined
      ? latestWaiting(listPromises(context.db, account.pk))
      : getPromise(context.db, promiseId);
  if (promiseId !== undefined && promise) {
    if (promise.accountPk !== account.pk)
      return none('another account', 'This promise belongs to another account.');
    if (!waiting.includes(promise.state)) {
      return none('no promise', `This promise is ${promise.state}: there is nothing to remind of.`);
    }
  }
  return {
    type: 'payment_reminder',
    promise: promise && {
      pk: promise.pk,
      due: promise.due.toString(),
      promisedCents: promise.amount,
      receivedCents: promise.paid,
      isMissed: promise.state === 'broken' || Temporal.PlainDate.compare(promise.due, today) < 0,
    },
  };
}

/** A promise that still awaits payment, the earliest; else the last one that was broken. */
function latestWaiting(promises: readonly PromiseRow[]): PromiseRow | undefined {
  const live = promises.find(({ state }) => state === 'open' || state === 'partial');
  return live ?? promises.findLast(({ state }) => state === 'broken');
}

function agreement(
  context: DeskContext,
  { account }: LetterFacts,
  planId: string | undefined,
): Gathered {
  const { db } = context;
  const plan = planId === undefined ? findActivePlan(db, account.pk) : getPlan(db, planId);
  if (!plan) return none('no plan', 'There is no agreement in force on this account.');
  if (plan.accountPk !== account.pk)
    return none('another account', 'This agreement belongs to another account.');
  if (plan.state !== 'active') return none('no plan', `This agreement is ${plan.state}.`);
  return planMatter(context, plan);
}

function planMatter(context: DeskContext, plan: PlanRow): PlanMatter {
  const promises = listPromises(context.db, plan.accountPk);
  return {
    type: 'plan_agreement',
    planPk: plan.pk,
    isSettlement: isSettlementPlan(plan),
    agreedOn: Temporal.Instant.from(plan.agreedAt)
      .toZonedDateTimeISO(context.settings.zone)
      .toPlainDate()
      .toString(),
    totalCents: plan.total,
    forgivenCents: plan.forgiven,
    payments: promises
      .filter(({ planPk }) => planPk === plan.pk)
      .map(({ due, amount }) => ({ due: due.toString(), cents: amount })),
  };
}

function settlement(
  context: DeskContext,
  { account }: LetterFacts,
  offerId: string | undefined,
): Gathered {
  const offer =
    offerId === undefined
      ? listOffers(context.db, account.pk).find(
          ({ answer, terms }) => answer === 'open' && isSettlement(parseTerms(terms)),
        )
      : getOffer(context.db, offerId);
  if (!offer)
    return none('no offer', 'There is no open settlement offer on this account. Record one first.');
  if (offer.accountPk !== account.pk)
    return none('another account', 'This offer belongs to another account.');
  if (offer.answer !== 'open')
    return none('no offer', `This offer was ${offer.answer}. Record a new one.`);
  const terms = parseTerms(offer.terms);
  if (!isSettlement(terms))
    return none('no offer', 'This offer asks for the whole balance: it settles nothing.');
  const check = checkOn(context, getMoneyAccountByPk(context.db, account.pk), terms);
  if (!check.accepted)
    return none('outside policy', check.reasons.map(({ message }) => message).join(' '));
  return { type: 'settlement_offer', offerId: offer.offerId, terms };
}

function paid({ account, lastPayment }: LetterFacts): Gathered {
  if (account.balanceCents !== 0 || (account.state !== 'paid' && account.state !== 'settled')) {
    return none('balance open', 'The balance is not zero: nothing can be called paid in full.');
  }
  if (!lastPayment)
    return none('no payment', 'No payment on this account stands: ask the office for this letter.');
  return { type: 'paid_in_full', last: lastPayment };
}
