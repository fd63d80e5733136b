/** The ladder's rungs: offers of one kind stand on one rung and differ by how the payments are cut. Pure. */
import type { PlanFrequency } from '../../../shared/domain/frequency.ts';
import type { OfferKind } from '../../../shared/domain/negotiation/terms.ts';
import type { Option } from './negotiation.queries.ts';

export type Rung = {
  readonly kind: OfferKind;
  /** At least one; monthly first among plans, the fewest parts first among settlements. */
  readonly options: readonly [Option, ...Option[]];
};

const order = ['pay_in_full', 'lump_sum', 'settlement_in_parts', 'plan'] as const;

function monthlyFirst(left: Option, right: Option): number {
  const rank = ({ offer }: Option): number => (offer.frequency === 'monthly' ? 0 : 1);
  return rank(left) - rank(right);
}

/** From the whole balance down, in the desk's order within a rung. */
export function rungsOf(offers: readonly Option[]): readonly Rung[] {
  return order.flatMap((kind): Rung[] => {
    const [first, ...others] = offers
      .filter(({ offer }) => offer.kind === kind)
      .toSorted(kind === 'plan' ? monthlyFirst : () => 0);
    return first ? [{ kind, options: [first, ...others] }] : [];
  });
}

/** Short enough for four beside each other in the narrowest column. */
const often: Readonly<Record<PlanFrequency, string>> = {
  monthly: 'monthly',
  weekly: 'weekly',
  biweekly: 'every 2 weeks',
  semimonthly: 'twice a month',
};

const partWords = ['', 'one', 'two parts', 'three parts'];

/** What tells an option from its neighbors on the rung. */
export function cutText({ offer }: Option): string {
  if (offer.kind === 'plan') return often[offer.frequency ?? 'monthly'];
  return partWords[offer.schedule.length] ?? `${offer.schedule.length} parts`;
}

export const rungTitles: Readonly<Record<OfferKind, string>> = {
  pay_in_full: 'Pay in full',
  lump_sum: 'Settlement, one payment',
  settlement_in_parts: 'Settlement in parts',
  plan: 'Plan for the whole balance',
};
