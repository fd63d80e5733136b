/** Rules every agreement keeps, whatever the client: a right total, payments that sum to it, dates in order. */
import { Temporal } from 'temporal-polyfill';
import { onOrNextBusinessDay } from '../calendar.ts';
import { longDate } from '../date-text.ts';
import { frequencyWords } from '../frequency.ts';
import { formatMoney, sum } from '../money.ts';
import { dueDates } from '../schedule.ts';
import { isSettlement, type OfferRule, refuse } from './offer-rule.ts';
import type { OfferProposal } from './terms.ts';

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

function isAscending(schedule: OfferProposal['schedule']): boolean {
  return schedule.every(({ due }, index) => {
    const next = schedule[index + 1]?.due;
    return next === undefined || compare(due, next) < 0;
  });
}

export const datesAscend: OfferRule = ({ schedule, expiresOn }, { today }) => {
  if (!isAscending(schedule)) {
    return refuse('terms.dates', 'Each payment must be due after the one before it.');
  }
  if ([schedule[0]?.due, expiresOn].some((date) => date && compare(date, today) < 0)) {
    return refuse('terms.dates', 'No date may lie in the past.');
  }
  return undefined;
};

/** A first date moves by at most this over a weekend and the holidays beside it. */
const mostDaysMoved = 5;

/** Where a frequency is named the dates keep it: they are read to the consumer as `every month`. */
export const datesKeepFrequency: OfferRule = ({ schedule, frequency }) => {
  const [first] = schedule;
  if (!first || frequency === undefined || schedule.length < 2) return undefined;
  if (!isAscending(schedule)) return undefined;
  const isKept = Array.from({ length: mostDaysMoved + 1 }, (_, moved) =>
    dueDates(first.due.subtract({ days: moved }), frequency, schedule.length),
  ).some((dates) =>
    dates.every((date, index) => {
      const due = schedule[index]?.due;
      return due !== undefined && compare(date, due) === 0;
    }),
  );
  if (isKept) return undefined;
  return refuse(
    'terms.dates',
    `The payments are not due ${frequencyWords[frequency]} on business days.`,
  );
};

/** Banks are closed and mail does not come on other days; a frequency's dates are business days by themselves. */
export const dueOnBusinessDays: OfferRule = ({ schedule, frequency }) => {
  if (frequency !== undefined && schedule.length > 1) return undefined;
  const closed = schedule.find(({ due }) => compare(onOrNextBusinessDay(due), due) !== 0);
  if (!closed) return undefined;
  return refuse(
    'terms.dates',
    `${longDate(closed.due)} is a weekend or a holiday. The next business day is ${longDate(onOrNextBusinessDay(closed.due))}.`,
  );
};
