/** Terms that the agent puts together: the schedule they come to. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { PlanFrequency } from '../../../shared/domain/frequency.ts';
import { type Cents, cents } from '../../../shared/domain/money.ts';
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
  /** Of a settlement in parts. */
  readonly parts: '2' | '3';
};

/** The offer these terms make; undefined while something is missing or cannot be. */
export function offerOf(terms: OwnTerms, balance: Cents): Offer | undefined {
  const total = terms.kind === 'plan' ? balance : terms.total;
  if (total === undefined || terms.firstDue === undefined) return undefined;
  const firstDue = Temporal.PlainDate.from(terms.firstDue);
  const base = { kind: terms.kind, totalCents: total };
  try {
    if (terms.kind === 'lump_sum') {
      return { ...base, schedule: [{ due: terms.firstDue, amountCents: total }] };
    }
    const frequency = terms.kind === 'plan' ? terms.frequency : 'monthly';
    const by =
      terms.kind === 'plan' ? { installment: terms.installment } : { count: Number(terms.parts) };
    if ('installment' in by && by.installment === undefined) return undefined;
    const request = { total, frequency, firstDue };
    const schedule =
      'count' in by
        ? buildSchedule({ ...request, count: by.count })
        : buildSchedule({ ...request, installment: cents(by.installment ?? 0) });
    return {
      ...base,
      frequency,
      schedule: schedule.map(({ due, amount }) => ({
        due: due.toString(),
        amountCents: amount,
      })),
    };
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
