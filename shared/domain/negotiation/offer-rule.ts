/** The shape of one rule about offers: it sees the terms and the facts, and refuses with a reason or says nothing. */
import type { NegotiationContext, OfferProposal, RuleId } from './terms.ts';

export type Refusal = { readonly ruleId: RuleId; readonly message: string };

export type OfferRule = (offer: OfferProposal, context: NegotiationContext) => Refusal | undefined;

export function refuse(ruleId: RuleId, message: string): Refusal {
  return { ruleId, message };
}

/** True when less than the balance is accepted as payment of all of it. */
export function isSettlement(offer: Pick<OfferProposal, 'kind'>): boolean {
  return offer.kind === 'lump_sum' || offer.kind === 'settlement_in_parts';
}
