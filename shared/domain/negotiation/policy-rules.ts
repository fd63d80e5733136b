/** Rules the client sets: settlement authority, length, smallest payment, down payment. */
import { Temporal } from 'temporal-polyfill';
import { settlementFloor } from '../client-policy.ts';
import { longDate } from '../date-text.ts';
import { formatMoney, multiplyRatio } from '../money.ts';
import { isSettlement, type OfferRule, refuse } from './offer-rule.ts';
import { authorityEnd, firstPaymentWithinDays, termsStart } from './terms.ts';

const { compare } = Temporal.PlainDate;

export const authorityHolds: OfferRule = (offer, context) => {
  if (!isSettlement(offer)) return undefined;
  const floor = settlementFloor(context.policy, {
    balance: context.balance,
    ageDays: context.debtAgeDays,
  });
  if (!floor) {
    return refuse('policy.no-settlement-authority', 'This client does not allow settlements.');
  }
  const least = multiplyRatio(context.balance, BigInt(floor.floorBp), 10_000n, 'up');
  if (offer.total >= least) return undefined;
  return refuse(
    `policy.settlement-${floor.source}`,
    `The client accepts no less than ${formatMoney(least)} (${floor.floorBp / 100}% of the balance).`,
  );
};

export const authorityIsFresh: OfferRule = (offer, context) => {
  if (!isSettlement(offer)) return undefined;
  const end = authorityEnd(context);
  if (compare(context.today, end) > 0) {
    return refuse(
      'policy.authority-expired',
      `The balance is as of ${longDate(context.balanceAsOf)}; authority to settle ended on ${longDate(end)}. Ask the office for a newer balance.`,
    );
  }
  if (offer.expiresOn && compare(offer.expiresOn, end) > 0) {
    return refuse(
      'policy.authority-expired',
      `Authority to settle ends on ${longDate(end)}; the offer cannot run longer.`,
    );
  }
  return undefined;
};

export const firstPaymentIsNear: OfferRule = ({ schedule }, context) => {
  const latest = termsStart(context).add({ days: firstPaymentWithinDays });
  const first = schedule[0];
  if (!first || compare(first.due, latest) <= 0) return undefined;
  return refuse(
    'policy.first-payment',
    `The first payment is due by ${longDate(latest)} at the latest.`,
  );
};

export const endsInTime: OfferRule = ({ schedule }, { policy }) => {
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last || schedule.length < 2) return undefined;
  if (compare(last.due, first.due.add({ months: policy.maxPlanMonths })) < 0) return undefined;
  return refuse('policy.plan-length', `The client allows at most ${policy.maxPlanMonths} months.`);
};

export const installmentsAreLargeEnough: OfferRule = ({ schedule }, { policy }) => {
  const least = policy.minInstallmentCents;
  if (schedule.slice(0, -1).every(({ amount }) => amount >= least)) return undefined;
  return refuse(
    'policy.smallest-installment',
    `Each payment but the last must be at least ${formatMoney(least)}.`,
  );
};

export const downPaymentIsLargeEnough: OfferRule = ({ schedule, total }, { policy }) => {
  const least = multiplyRatio(total, BigInt(policy.downPaymentBp), 10_000n, 'up');
  const first = schedule[0];
  if (!first || schedule.length < 2 || first.amount >= least) return undefined;
  return refuse('policy.down-payment', `The first payment must be at least ${formatMoney(least)}.`);
};
