/** Every letter that one account could get now, with what making it would do. */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { formatMoney } from '../../../../shared/domain/money.ts';
import { termsText } from '../../../../shared/domain/negotiation/explain.ts';
import { isSettlement } from '../../../../shared/domain/negotiation/offer-rule.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { LetterOrder } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { listOffers } from '../../store/offers.store.ts';
import { findActivePlan } from '../../store/plans.store.ts';
import { listPromises } from '../../store/promises.store.ts';
import { parseTerms, toProposal } from '../money/terms-values.ts';
import { startDrafting } from './drafting.ts';
import { gatherLetterFacts, type LetterFacts } from './gather-letter-facts.ts';
import { mailingDateOf } from './mailing-date.ts';
import { requestOf } from './make-letters.ts';
import { outlookOf } from './outlook.ts';

type Choice = { readonly order: LetterOrder; readonly about: string };

/** @throws AppError `not-found` */
export function listLetterOptions(
  context: DeskContext,
  input: ParsedInputOf<'letters.options'>,
): OutputOf<'letters.options'> {
  const { pk } = getAccountKey(context.db, input.accountId);
  const mailingDate = mailingDateOf(context, input.mailingDate);
  const facts = gatherLetterFacts(context, [pk]).get(pk);
  if (!facts) throw new AppError('not-found', 'This account is not on the desk.');
  const drafting = startDrafting(context);
  return {
    mailingDate,
    consumerLanguage: facts.account.language,
    options: choices(context, facts).map(({ order, about }) => ({
      order,
      about,
      outlook: outlookOf(drafting, facts, requestOf(order, pk, mailingDate)),
    })),
  };
}

function choices(context: DeskContext, { account }: LetterFacts): readonly Choice[] {
  const { id: accountId, language } = account;
  const isSpanish = language === 'es';
  return [
    {
      order: { accountId, type: 'validation_notice' },
      about: isSpanish ? 'English, with the optional Spanish lines' : '',
    },
    ...(isSpanish ? [spanishNotice(accountId)] : []),
    ...reminders(context, account),
    ...agreements(context, account),
    ...offers(context, account),
    { order: { accountId, type: 'paid_in_full' }, about: '' },
  ];
}

function spanishNotice(accountId: string): Choice {
  return {
    order: { accountId, type: 'validation_notice', language: 'es' },
    about: 'Spanish form, when the consumer asks for it',
  };
}

type Account = LetterFacts['account'];

/** One per promise that awaits payment, the next ones first; the last broken one when none does. */
function reminders({ db }: DeskContext, { id: accountId, pk }: Account): readonly Choice[] {
  const promises = listPromises(db, pk);
  const live = promises.filter(({ state }) => state === 'open' || state === 'partial').slice(0, 3);
  const broken =
    live.length > 0 ? [] : promises.filter(({ state }) => state === 'broken').slice(-1);
  const about = [...live, ...broken].map((promise) => ({
    order: { accountId, type: 'payment_reminder', promiseId: promise.id } as const,
    about: `Promise of ${formatMoney(promise.amount)} for ${longDate(promise.due)}`,
  }));
  return about.length > 0 ? about : [{ order: { accountId, type: 'payment_reminder' }, about: '' }];
}

function agreements(context: DeskContext, { id: accountId, pk }: Account): readonly Choice[] {
  const plan = findActivePlan(context.db, pk);
  if (!plan) return [{ order: { accountId, type: 'plan_agreement' }, about: '' }];
  const on = Temporal.Instant.from(plan.agreedAt).toZonedDateTimeISO(context.settings.zone);
  return [
    {
      order: { accountId, type: 'plan_agreement', planId: plan.id },
      about: `${formatMoney(plan.total)}, agreed on ${longDate(on.toPlainDate())}`,
    },
  ];
}

function offers({ db }: DeskContext, { id: accountId, pk }: Account): readonly Choice[] {
  const open = listOffers(db, pk).flatMap(({ offerId, answer, terms }) => {
    const parsed = parseTerms(terms);
    if (answer !== 'open' || !isSettlement(parsed)) return [];
    const order = { accountId, type: 'settlement_offer', offerId } as const;
    return [{ order, about: termsText(toProposal(parsed)) }];
  });
  return open.length > 0
    ? open.slice(0, 3)
    : [{ order: { accountId, type: 'settlement_offer' }, about: '' }];
}
