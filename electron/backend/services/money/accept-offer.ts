/** Makes an agreement: the answer to the offer, the plan, its promises. */

import { totalBalance } from '../../../../shared/domain/ledger.ts';
import { cents, ZERO } from '../../../../shared/domain/money.ts';
import { termsText } from '../../../../shared/domain/negotiation/explain.ts';
import { isSettlementPlan } from '../../../../shared/domain/plan.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { Terms } from '../../../../shared/ipc/negotiation.contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount, type MoneyAccount } from '../../store/money-accounts.store.ts';
import { getOffer } from '../../store/offers.store.ts';
import { findActivePlan, getPlan, insertPlan, insertPlanEvent } from '../../store/plans.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { accountOf } from './account-of.ts';
import { agreeToPayNow, refuseAgreedToday } from './agree-to-pay-now.ts';
import { refuseBarred } from './gather-payment.ts';
import { checkOn, keepOffer, refuseAnswered, requireAccepted } from './record-offer.ts';
import { recordNewPromise, supersedePromises } from './record-promises.ts';
import { parseTerms, toProposal } from './terms-values.ts';
import { planValue } from './values.ts';

type Input = ParsedInputOf<'negotiation.accept'>;
type Accepted = OutputOf<'negotiation.accept'>;

/**
 * The terms are checked again: balance, authority and dates may have changed since the offer was made.
 * @throws AppError `not-found`; `conflict` for an answered offer or a second plan; `rule-broken`
 */
export function acceptOffer(context: DeskContext, input: Input): Accepted {
  const accepted = once(context, 'negotiation.accept', input, () => accept(context, input));
  context.changed('accounts', 'queue');
  return accepted;
}

function accept(context: DeskContext, input: Input): Accepted {
  const { db } = context;
  const account = getMoneyAccount(db, input.accountId);
  refuseBarred(context, account);
  if (findActivePlan(db, account.pk)) {
    throw new AppError(
      'conflict',
      'This account has an agreement already. Cancel it before you make another.',
    );
  }
  const { offerId, terms, isNew } = offerOf(context, account, input);
  const ruleId = requireAccepted(checkOn(context, account, terms));
  if (terms.schedule.length === 0 && terms.kind !== 'pay_in_full') {
    throw new AppError('rule-broken', 'Give the payment a date; it can be paid before then.');
  }
  const paysNow = terms.schedule.length === 0;
  if (paysNow) refuseAgreedToday(context, account);
  if (isNew) keepOffer(context, account, { offerId, terms, ruleId, answer: 'open' });
  keepOffer(context, account, { offerId, terms, ruleId, answer: 'accepted' });
  if (paysNow) {
    agreeToPayNow(context, account);
    requeueAccount(context, account.pk, { nextAction: 'fresh' });
    return { offerId, payNowCents: terms.totalCents };
  }
  const planId = makePlan(context, { account, offerId, terms });
  requeueAccount(context, account.pk, { nextAction: 'fresh' });
  return { offerId, plan: planValue(db, getPlan(db, planId)) };
}

function offerOf(
  context: DeskContext,
  account: MoneyAccount,
  { offerId, offer }: Input,
): { readonly offerId: string; readonly terms: Terms; readonly isNew: boolean } {
  if (offerId !== undefined) {
    const known = getOffer(context.db, offerId);
    if (known.accountPk !== account.pk) {
      throw new AppError('conflict', 'This offer belongs to another account.');
    }
    refuseAnswered(known);
    return { offerId, terms: parseTerms(known.terms), isNew: false };
  }
  if (!offer) throw new AppError('invalid-input', 'Name an open offer, or give the terms.');
  return { offerId: context.env.newId(), terms: offer, isNew: true };
}

function makePlan(
  context: DeskContext,
  made: { readonly account: MoneyAccount; readonly offerId: string; readonly terms: Terms },
): string {
  const { db, env } = context;
  const { account, offerId, terms } = made;
  const at = context.now().toString();
  supersedePromises(context, account.pk, at);
  const planId = env.newId();
  const rest = cents(totalBalance(account.owed) - terms.totalCents);
  const planPk = insertPlan(db, {
    id: planId,
    accountPk: account.pk,
    offerId,
    kind: terms.kind,
    total: terms.totalCents,
    forgiven: isSettlementPlan(terms) ? rest : ZERO,
    agreedAt: at,
  });
  insertPlanEvent(db, { rowId: env.newId(), planPk, event: 'agreed', reason: '', at });
  for (const { due, amountCents } of terms.schedule) {
    const own = { accountPk: account.pk, planPk };
    recordNewPromise(context, { ...own, due, amount: amountCents, madeAt: at });
  }
  appendActivity(context, {
    account: accountOf(account),
    kind: 'plan-agreed',
    note: termsText(toProposal(terms)),
  });
  return planId;
}
