/** Offers and their answers: checked against policy and law, kept even when refused, never changed. */

import type { OfferAnswer } from '../../../../shared/domain/negotiation/answers.ts';
import { checkOffer, type OfferCheck } from '../../../../shared/domain/negotiation/check-offer.ts';
import { explainOffer, termsText } from '../../../../shared/domain/negotiation/explain.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { Terms } from '../../../../shared/ipc/negotiation.contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  getMoneyAccount,
  getMoneyAccountByPk,
  type MoneyAccount,
} from '../../store/money-accounts.store.ts';
import { getOffer, insertOffer, type OfferRow } from '../../store/offers.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { accountOf } from './account-of.ts';
import { refuseBarred } from './gather-payment.ts';
import { negotiationFacts } from './negotiation-facts.ts';
import { parseTerms, toProposal } from './terms-values.ts';

/** @throws AppError `not-found`, or `rule-broken` when nothing may be agreed on the account */
export function checkTerms(
  context: DeskContext,
  input: ParsedInputOf<'negotiation.check'>,
): OutputOf<'negotiation.check'> {
  const account = getMoneyAccount(context.db, input.accountId);
  refuseBarred(context, account);
  const facts = negotiationFacts(context, account).context;
  const offer = toProposal(input.offer);
  const check = checkOffer(offer, facts);
  if (!check.accepted) return { accepted: false, reasons: [...check.reasons] };
  return {
    accepted: true,
    ruleId: check.ruleId,
    terms: termsText(offer),
    explain: explainOffer(offer, facts),
  };
}

/** The answer of policy and law to terms on this account, as of now. */
export function checkOn(context: DeskContext, account: MoneyAccount, terms: Terms): OfferCheck {
  return checkOffer(toProposal(terms), negotiationFacts(context, account).context);
}

/** @throws AppError `rule-broken` with every reason when the terms are outside policy or law */
export function requireAccepted(check: OfferCheck): string {
  if (check.accepted) return check.ruleId;
  throw new AppError('rule-broken', check.reasons.map(({ message }) => message).join(' '), {
    reasons: check.reasons,
  });
}

/** Adds a row for an offer: its making, or an answer to it. Must run inside a transaction. */
export function keepOffer(
  context: DeskContext,
  account: MoneyAccount,
  offer: {
    readonly offerId: string;
    readonly terms: Terms;
    readonly ruleId: string;
    readonly answer: OfferAnswer;
  },
): void {
  const { offerId, terms, ruleId, answer } = offer;
  insertOffer(context.db, {
    rowId: context.env.newId(),
    offerId,
    accountPk: account.pk,
    at: context.now().toString(),
    kind: terms.kind,
    terms: JSON.stringify(terms),
    ruleId,
    answer,
  });
  appendActivity(context, {
    account: accountOf(account),
    kind: `offer-${answer === 'open' ? 'made' : answer}`,
    ruleIds: [ruleId],
    note: termsText(toProposal(terms)),
  });
}

/** @throws AppError `rule-broken` for terms outside policy that are not kept as refused */
export function recordOffer(
  context: DeskContext,
  input: ParsedInputOf<'negotiation.record'>,
): OutputOf<'negotiation.record'> {
  const recorded = once(context, 'negotiation.record', input, () => {
    const account = getMoneyAccount(context.db, input.accountId);
    refuseBarred(context, account);
    const check = checkOn(context, account, input.offer);
    const isRefusedByUs = !check.accepted && input.answer === 'refused';
    const ruleId = isRefusedByUs ? (check.reasons[0]?.ruleId ?? '') : requireAccepted(check);
    const offer = { offerId: context.env.newId(), terms: input.offer, ruleId };
    keepOffer(context, account, { ...offer, answer: 'open' });
    if (input.answer !== 'open') keepOffer(context, account, { ...offer, answer: input.answer });
    return { offerId: offer.offerId, ruleId };
  });
  context.changed('accounts');
  return recorded;
}

/** @throws AppError `conflict` when the offer has been answered */
export function refuseAnswered(offer: OfferRow): void {
  if (offer.answer === 'open') return;
  throw new AppError('conflict', `This offer was already ${offer.answer}. Make a new one.`);
}

/** @throws AppError `not-found`; `conflict` when the offer has been answered */
export function answerOffer(
  context: DeskContext,
  input: ParsedInputOf<'negotiation.answer'>,
): OutputOf<'negotiation.answer'> {
  const answered = once(context, 'negotiation.answer', input, () => {
    const offer = getOffer(context.db, input.offerId);
    refuseAnswered(offer);
    keepOffer(context, getMoneyAccountByPk(context.db, offer.accountPk), {
      ...offer,
      terms: parseTerms(offer.terms),
      answer: input.answer,
    });
    return { offerId: offer.offerId };
  });
  context.changed('accounts');
  return answered;
}
