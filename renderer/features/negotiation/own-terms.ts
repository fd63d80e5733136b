/** Terms that the agent puts together: the schedule they come to. Pure. */
import { Temporal } from 'temporal-polyfill';
import { onOrNextBusinessDay } from '../../../shared/domain/calendar.ts';
import type { PlanFrequency } from '../../../shared/domain/frequency.ts';
import type { Cents } from '../../../shared/domain/money.ts';
import { buildSchedule } from '../../../shared/domain/schedule.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Offer } from './negotiation.queries.ts';

export type OwnKind = 'lump_sum' | 'settlement_in_parts' | 'plan';

export type OwnTerms = {
  readonly kind: OwnKind;
  readonly total: Cents | undefined;
  readonly firstDue: string | undefined;
  readonly frequency: PlanFrequency;
  /** Of a plan: what is paid each time. */
  readonly installment: Cents | undefined;
  /** Of a plan: a different first payment. */
  readonly downPayment: Cents | undefined;
  /** Of a settlement in parts. */
  readonly parts: '2' | '3';
};

export type Reading = {
  /** Undefined while something is missing or cannot be. */
  readonly offer?: Offer | undefined;
  /** Why these terms make no offer, where that is not plain to see. */
  readonly problem?: string | undefined;
};

const mostPayments = 600;

/** The offer these terms make. */
export function readTerms(terms: OwnTerms, balance: Cents): Reading {
  const total = terms.kind === 'plan' ? balance : terms.total;
  if (total === undefined || total <= 0 || terms.firstDue === undefined) return {};
  const base = { kind: terms.kind, totalCents: total };
  if (terms.kind === 'lump_sum') {
    const due = onOrNextBusinessDay(Temporal.PlainDate.from(terms.firstDue)).toString();
    return { offer: { ...base, schedule: [{ due, amountCents: total }] } };
  }
  const cut = cutOf(terms);
  if (!cut) return {};
  if ('installment' in cut && cut.installment * mostPayments < total) {
    return { problem: `That would take more than ${mostPayments} payments.` };
  }
  const frequency = terms.kind === 'plan' ? terms.frequency : 'monthly';
  const firstDue = Temporal.PlainDate.from(terms.firstDue);
  try {
    const schedule = buildSchedule({ total, frequency, firstDue, ...cut });
    const payments = schedule.map(({ due, amount }) => ({
      due: due.toString(),
      amountCents: amount,
    }));
    return { offer: { ...base, frequency, schedule: payments } };
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    throw error;
  }
}

function cutOf(terms: OwnTerms) {
  if (terms.kind !== 'plan') return { count: Number(terms.parts) };
  const { installment, downPayment } = terms;
  return installment === undefined || installment <= 0 ? undefined : { installment, downPayment };
}
