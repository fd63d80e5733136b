/** Decides whether terms are within client policy and the law; every broken rule is named. */
import { settlementFloor } from '../client-policy.ts';
import type { OfferRule, Refusal } from './offer-rule.ts';
import {
  authorityHolds,
  authorityIsFresh,
  downPaymentIsLargeEnough,
  endsInTime,
  firstPaymentIsNear,
  installmentsAreLargeEnough,
} from './policy-rules.ts';
import type { NegotiationContext, OfferProposal, RuleId } from './terms.ts';
import {
  datesAscend,
  datesKeepFrequency,
  dueOnBusinessDays,
  paymentsFitKind,
  sumIsExact,
  totalIsRight,
} from './terms-rules.ts';
import { noDeadlineInValidation } from './validation-rule.ts';

export type OfferCheck =
  | { readonly accepted: true; readonly ruleId: RuleId }
  | { readonly accepted: false; readonly reasons: readonly Refusal[] };

const rules: readonly OfferRule[] = [
  totalIsRight,
  authorityHolds,
  authorityIsFresh,
  paymentsFitKind,
  sumIsExact,
  datesAscend,
  datesKeepFrequency,
  dueOnBusinessDays,
  noDeadlineInValidation,
  firstPaymentIsNear,
  endsInTime,
  installmentsAreLargeEnough,
  downPaymentIsLargeEnough,
];

/** The rule an offer within policy rests on. */
function groundOf(offer: OfferProposal, context: NegotiationContext): RuleId {
  if (offer.kind === 'pay_in_full') return 'policy.full-balance';
  if (offer.kind === 'plan') return 'policy.plan-length';
  const debt = { balance: context.balance, ageDays: context.debtAgeDays };
  return `policy.settlement-${settlementFloor(context.policy, debt)?.source ?? 'floor'}`;
}

/** Accepts terms, or refuses them with every reason. The same facts always give the same answer. */
export function checkOffer(offer: OfferProposal, context: NegotiationContext): OfferCheck {
  const reasons = rules.flatMap((rule) => rule(offer, context) ?? []);
  if (reasons.length > 0) return { accepted: false, reasons };
  return { accepted: true, ruleId: groundOf(offer, context) };
}
