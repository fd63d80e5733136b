/** Rules every agreement keeps, whatever the client: a right total, payments that sum to it, dates in order. */
import { Temporal } from 'temporal-polyfill';
import { formatMoney, sum } from '../money.ts';
import { isSettlement, type OfferRule, refuse } from './offer-rule.ts';

const { compare } = Temporal.PlainDate;

export const totalIsRight: OfferRule = (offer, { balance }) => {
  if (balance <= 0) return refuse('terms.total', 'Nothing is owed on this account.');
  if (offer.total > balance) {
    return refuse('terms.total', `Never ask for more than the balance of ${formatMoney(balance)}.`);
  }
  if (offer.total <= 0) return refuse('terms.total', 'The total must be more than zero.');
  if (!isSettlement(offer) && offer.total !== balance) {
    return refuse(
      'terms.total',
      `This must come to the full balance of ${formatMoney(balance)}. To accept less, make it a settlement.`,
    );
  }
  return undefined;
};

export const paymentsFitKind: OfferRule = ({ kind, schedule }) => {
  const count = schedule.length;
  if ((kind === 'pay_in_full' || kind === 'lump_sum') && count > 1) {
    return refuse('terms.payments', 'This is one payment. For several, choose parts or a plan.');
  }
  if (kind === 'settlement_in_parts' && count !== 2 && count !== 3) {
    return refuse('terms.payments', 'A settlement in parts has two or three payments.');
  }
  if (kind === 'plan' && count < 2) {
    return refuse('terms.payments', 'A plan has at least two payments.');
  }
  return undefined;
};

export const sumIsExact: OfferRule = ({ schedule, total }) => {
  if (schedule.length === 0) return undefined;
  if (schedule.some(({ amount }) => amount <= 0)) {
    return refuse('terms.schedule-sum', 'Every payment must be more than zero.');
  }
  const planned = sum(schedule.map(({ amount }) => amount));
  if (planned === total) return undefined;
  return refuse(
    'terms.schedule-sum',
    `The payments come to ${formatMoney(planned)}, not to the agreed ${formatMoney(total)}.`,
  );
};

export const datesAscend: OfferRule = ({ schedule, expiresOn }, { today }) => {
  const dates = schedule.map(({ due }) => due);
  if (dates.some((due, index) => compare(due, dates[index + 1] ?? due.add({ days: 1 })) >= 0)) {
    return refuse('terms.dates', 'Each payment must be due after the one before it.');
  }
  if ([dates[0], expiresOn].some((date) => date && compare(date, today) < 0)) {
    return refuse('terms.dates', 'No date may lie in the past.');
  }
  return undefined;
};
