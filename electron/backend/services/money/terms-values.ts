/** Offer terms between the contract, the store and the domain. */
import { Temporal } from 'temporal-polyfill';
import { cents } from '../../../../shared/domain/money.ts';
import type { OfferProposal } from '../../../../shared/domain/negotiation/terms.ts';
import { type Terms, termsSchema } from '../../../../shared/ipc/negotiation.contract.ts';

export function toProposal(terms: Terms): OfferProposal {
  return {
    kind: terms.kind,
    total: terms.totalCents,
    schedule: terms.schedule.map(({ due, amountCents }) => ({
      due: Temporal.PlainDate.from(due),
      amount: amountCents,
    })),
    frequency: terms.frequency,
    expiresOn: terms.expiresOn === undefined ? undefined : Temporal.PlainDate.from(terms.expiresOn),
  };
}

export function toTerms(offer: OfferProposal): Terms {
  return {
    kind: offer.kind,
    totalCents: offer.total,
    schedule: offer.schedule.map(({ due, amount }) => ({
      due: due.toString(),
      amountCents: cents(amount),
    })),
    ...(offer.frequency ? { frequency: offer.frequency } : {}),
    ...(offer.expiresOn ? { expiresOn: offer.expiresOn.toString() } : {}),
  };
}

/** Reads what `JSON.stringify(terms)` stored. */
export function parseTerms(text: string): Terms {
  return termsSchema.parse(JSON.parse(text));
}
