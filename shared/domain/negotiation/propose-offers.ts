/**
 * The ladder of offers for one debt, from full payment down to plans. Candidates are built from policy
 * and capacity, and only those that pass the same check as any other terms are returned.
 */
import { fromMonthly, planFrequencies } from '../frequency.ts';
import { type Cents, cents } from '../money.ts';
import { checkOffer } from './check-offer.ts';
import { explainOffer, termsText } from './explain.ts';
import { firstDueDate, type ProposalRequest } from './first-due.ts';
import { planOffer } from './plan-offer.ts';
import { settlementOffers } from './settlement-offers.ts';
import type { NegotiationContext, OfferProposal, RuleId } from './terms.ts';

export type OfferOption = OfferProposal & {
  /** What the consumer would no longer owe; zero unless it is a settlement. */
  readonly savings: Cents;
  /** The rule of policy this offer rests on. */
  readonly ruleId: RuleId;
  /** One short line. */
  readonly terms: string;
  /** What the agent can say. */
  readonly explain: string;
  /** Whether each month's payments stay within capacity; absent when capacity is unknown. */
  readonly withinMeans?: boolean | undefined;
};

function withinMeans(
  offer: OfferProposal,
  { capacity }: NegotiationContext,
): { withinMeans?: boolean } {
  if (capacity === undefined) return {};
  const frequency = offer.frequency ?? 'monthly';
  const affordable = fromMonthly(capacity, frequency, 'down');
  const payments = offer.schedule.length > 0 ? offer.schedule : [{ amount: offer.total }];
  return { withinMeans: payments.every(({ amount }) => amount <= affordable) };
}

/**
 * Full payment, lump sum, parts, then plans from the most to the least frequent. Every option passes
 * `checkOffer` with the same facts. Empty when nothing is owed.
 * @throws AppError `rule-broken` when the preferred first date is in the past or too far away
 */
export function proposeOffers(request: ProposalRequest): readonly OfferOption[] {
  if (request.balance <= 0) return [];
  const firstDue = firstDueDate(request);
  const candidates: readonly OfferProposal[] = [
    { kind: 'pay_in_full', total: request.balance, schedule: [] },
    ...settlementOffers(request, firstDue),
    ...planFrequencies.flatMap((frequency) => planOffer(request, frequency, firstDue) ?? []),
  ];
  return candidates.flatMap((offer): OfferOption[] => {
    const check = checkOffer(offer, request);
    if (!check.accepted) return [];
    return [
      {
        ...offer,
        savings: cents(request.balance - offer.total),
        ruleId: check.ruleId,
        terms: termsText(offer),
        explain: explainOffer(offer, request),
        ...withinMeans(offer, request),
      },
    ];
  });
}
