/** The negotiation of one account: facts, what may be offered and why, what was offered so far. */
import { Temporal } from 'temporal-polyfill';
import { termsText } from '../../../../shared/domain/negotiation/explain.ts';
import {
  type OfferOption,
  proposeOffers,
} from '../../../../shared/domain/negotiation/propose-offers.ts';
import {
  authorityEnd,
  firstPaymentWithinDays,
  isValidationRunning,
  type NegotiationContext,
  termsStart,
} from '../../../../shared/domain/negotiation/terms.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount, type MoneyAccount } from '../../store/money-accounts.store.ts';
import { listOffers } from '../../store/offers.store.ts';
import { findActivePlan } from '../../store/plans.store.ts';
import { listLivePromises } from '../../store/promises.store.ts';
import { abilityValue } from './ability-values.ts';
import { findBar } from './gather-payment.ts';
import { negotiationFacts } from './negotiation-facts.ts';
import { parseTerms, toProposal, toTerms } from './terms-values.ts';
import { planValue } from './values.ts';

type Negotiation = OutputOf<'negotiation.get'>;

/** @throws AppError `not-found` */
export function describeNegotiation(
  context: DeskContext,
  input: ParsedInputOf<'negotiation.get'>,
): Negotiation {
  const { db } = context;
  const account = getMoneyAccount(db, input.accountId);
  const bar = findBar(context, account);
  const facts = negotiationFacts(context, account);
  const negotiation = facts.context;
  const plan = findActivePlan(db, account.pk);
  return {
    balanceCents: negotiation.balance,
    balanceAsOf: negotiation.balanceAsOf.toString(),
    ...(bar ? { bar } : {}),
    ...validationOf(negotiation),
    promisesInValidation: promisesInside(context, account, negotiation),
    isNoticePending: facts.isNoticePending,
    limitation: negotiation.limitation,
    ...(negotiation.policy.settlementFloorBp === null
      ? {}
      : { authorityEnd: authorityEnd(negotiation).toString() }),
    ...(facts.worksheet ? { worksheet: facts.worksheet } : {}),
    ...(facts.ability ? { ability: abilityValue(facts.ability) } : {}),
    ...(negotiation.capacity === undefined ? {} : { capacityCents: negotiation.capacity }),
    ...(bar || plan ? { offers: [] } : proposals(negotiation, input.firstDue)),
    ...(plan ? { activePlan: planValue(db, plan) } : {}),
    history: listOffers(db, account.pk).map((row) => ({
      offerId: row.offerId,
      madeAt: row.madeAt,
      ...(row.answer === 'open' ? {} : { answeredAt: row.at }),
      kind: parseTerms(row.terms).kind,
      terms: termsText(toProposal(parseTerms(row.terms))),
      ruleId: row.ruleId,
      answer: row.answer,
    })),
    ...promiseDates(negotiation),
  };
}

function validationOf(negotiation: NegotiationContext): { validationEnd?: string } {
  if (!negotiation.validationEnd || !isValidationRunning(negotiation)) return {};
  return { validationEnd: negotiation.validationEnd.toString() };
}

/** Promises from before the notice was made: they stand, and the agent is told. */
function promisesInside(
  { db }: DeskContext,
  { pk }: MoneyAccount,
  negotiation: NegotiationContext,
): number {
  const { validationEnd: end } = negotiation;
  if (!end || !isValidationRunning(negotiation)) return 0;
  const { compare } = Temporal.PlainDate;
  return listLivePromises(db, pk).filter(({ due }) => compare(due, end) <= 0).length;
}

/** A promise on its own keeps to the dates that a plan's first payment keeps to. */
export function promiseDates(negotiation: Pick<NegotiationContext, 'today' | 'validationEnd'>): {
  readonly promiseFrom: string;
  readonly promiseUntil: string;
} {
  const start = termsStart(negotiation);
  const from = isValidationRunning(negotiation) ? start.add({ days: 1 }) : start;
  return {
    promiseFrom: from.toString(),
    promiseUntil: start.add({ days: firstPaymentWithinDays }).toString(),
  };
}

function optionValue(option: OfferOption): Negotiation['offers'][number] {
  return {
    offer: toTerms(option),
    savingsCents: option.savings,
    ruleId: option.ruleId,
    terms: option.terms,
    explain: option.explain,
    ...(option.withinMeans === undefined ? {} : { withinMeans: option.withinMeans }),
  };
}

function proposals(
  negotiation: NegotiationContext,
  firstDue: string | undefined,
): Pick<Negotiation, 'offers' | 'offersRefused'> {
  const wish = firstDue === undefined ? undefined : Temporal.PlainDate.from(firstDue);
  try {
    return { offers: proposeOffers({ ...negotiation, firstDue: wish }).map(optionValue) };
  } catch (error) {
    // A first date out of range is an answer of its own: the rest of the screen stays.
    if (error instanceof AppError && error.code === 'rule-broken') {
      return { offers: [], offersRefused: error.message };
    }
    throw error;
  }
}
