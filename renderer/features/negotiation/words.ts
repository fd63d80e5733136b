/** Offers, plans and promises in the agent's words. Pure. */
import { frequencyWords } from '../../../shared/domain/frequency.ts';
import { type Cents, cents } from '../../../shared/domain/money.ts';
import type { OfferKind } from '../../../shared/domain/negotiation/terms.ts';
import type { PromiseState } from '../../../shared/domain/promise.ts';
import type { Tone } from '../../theme/tokens.ts';
import type { Negotiation, Offer } from './negotiation.queries.ts';

const counts = ['', 'one payment', 'two parts', 'three parts'];

/** `Settlement in two parts`, `Plan, every two weeks`. */
export function offerTitle({ kind, schedule, frequency }: Offer): string {
  switch (kind) {
    case 'pay_in_full':
      return 'Pay in full';
    case 'lump_sum':
      return 'Settlement, one payment';
    case 'settlement_in_parts':
      return `Settlement in ${counts[schedule.length] ?? `${schedule.length} parts`}`;
    case 'plan':
      return `Plan, ${frequencyWords[frequency ?? 'monthly']}`;
  }
}

/** The figure that decides: what a plan asks each time, what anything else asks in all. */
export function offerFigure({ kind, totalCents, schedule }: Offer): Cents {
  if (kind !== 'plan') return cents(totalCents);
  return cents(schedule[1]?.amountCents ?? totalCents);
}

/** What the agent can do with an offer that waits for its answer. */
export function keptOpenText({ kind }: Offer): string {
  return kind === 'lump_sum' || kind === 'settlement_in_parts'
    ? 'kept open. Its letter can be made now.'
    : 'kept open.';
}

/** A stable name for a card: the same terms keep their choice when the list is asked for again. */
export function offerKey(offer: Offer): string {
  return `${offer.kind}-${offer.frequency ?? ''}-${offer.schedule.length}`;
}

export const answerLabels: Readonly<Record<Negotiation['history'][number]['answer'], string>> = {
  open: 'Waiting for an answer',
  accepted: 'Agreed',
  refused: 'Refused',
  countered: 'Countered',
  withdrawn: 'Withdrawn',
};

export const planTitles: Readonly<Record<OfferKind, string>> = {
  pay_in_full: 'Full payment agreed',
  lump_sum: 'Settlement agreed',
  settlement_in_parts: 'Settlement agreed',
  plan: 'Plan agreed',
};

export const promiseLabels: Readonly<Record<PromiseState, string>> = {
  open: 'Open',
  partial: 'Partly paid',
  kept: 'Kept',
  broken: 'Broken',
  cancelled: 'Cancelled',
};

export const promiseTones: Readonly<Record<PromiseState, Tone>> = {
  open: 'next',
  partial: 'next',
  kept: 'done',
  broken: 'attention',
  cancelled: 'neutral',
};
