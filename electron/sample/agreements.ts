/** What people agree to while they are on the line, entered through the negotiation and promise channels. */
import { Temporal } from 'temporal-polyfill';
import { onOrNextBusinessDay } from '../../shared/domain/calendar.ts';
import type { OfferKind } from '../../shared/domain/negotiation/terms.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { DeskDriver } from './desk-driver.ts';
import type { Random } from './random.ts';

type Negotiation = OutputOf<'negotiation.get'>;
export type OfferOption = Negotiation['offers'][number];
type Accepted = OutputOf<'negotiation.accept'>;

/** Offers of a kind that have dates, in the order in which the calculator gives them. */
export function datedOffers(negotiation: Negotiation, kind: OfferKind): readonly OfferOption[] {
  return negotiation.offers.filter(({ offer }) => offer.kind === kind && offer.schedule.length > 0);
}

/** The offer is made, then accepted: two steps, as on the phone. */
export async function agree(
  desk: DeskDriver,
  accountId: string,
  { offer }: OfferOption,
): Promise<Accepted> {
  const { offerId } = await desk.write('negotiation.record', { accountId, offer, answer: 'open' });
  return desk.write('negotiation.accept', { accountId, offerId });
}

/** A business day within the dates that a promise may have, and a part of what is not promised yet. */
export function promiseWish(
  negotiation: Negotiation,
  random: Random,
): { readonly due: string; readonly amountCents: number } | undefined {
  if (negotiation.bar || negotiation.activePlan || negotiation.balanceCents <= 0) return undefined;
  const from = Temporal.PlainDate.from(negotiation.promiseFrom);
  const due = onOrNextBusinessDay(from.add({ days: random.between(1, 10) }));
  const amount = Math.min(negotiation.balanceCents, random.between(2_000, 24_000));
  return { due: due.toString(), amountCents: amount };
}
