/** How an offer stands. `open` until answered; every answer is kept beside the offer. */

export const offerAnswers = ['open', 'accepted', 'refused', 'countered', 'withdrawn'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];
