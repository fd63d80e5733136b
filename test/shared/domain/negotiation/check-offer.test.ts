import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cautiousPolicy, demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { planFrequencies } from '../../../../shared/domain/frequency.ts';
import { cents } from '../../../../shared/domain/money.ts';
import { checkOffer } from '../../../../shared/domain/negotiation/check-offer.ts';
import type { OfferProposal } from '../../../../shared/domain/negotiation/terms.ts';
import { buildSchedule } from '../../../../shared/domain/schedule.ts';
import { anyDate, centsBetween, day } from '../arbitraries.ts';
import { aNegotiation, anyNegotiation } from './a-negotiation.ts';

const lumpSum = (total: number, due?: string): OfferProposal => ({
  kind: 'lump_sum',
  total: cents(total),
  schedule: due ? [{ due: day(due), amount: cents(total) }] : [],
});

const plan = (count: number, change: Partial<OfferProposal> = {}): OfferProposal => ({
  kind: 'plan',
  total: cents(100_000),
  frequency: 'monthly',
  schedule: buildSchedule({
    total: cents(100_000),
    frequency: 'monthly',
    firstDue: day('2026-03-16'),
    count,
  }),
  ...change,
});

function refusals(offer: OfferProposal, context = aNegotiation()): readonly string[] {
  const check = checkOffer(offer, context);
  return check.accepted ? [] : check.reasons.map(({ ruleId }) => ruleId);
}

describe('settlements', () => {
  it('are accepted at the floor and refused a cent below it, with the amount', () => {
    expect(checkOffer(lumpSum(80_000), aNegotiation())).toEqual({
      accepted: true,
      ruleId: 'policy.settlement-floor',
    });
    expect(checkOffer(lumpSum(79_999), aNegotiation())).toEqual({
      accepted: false,
      reasons: [
        {
          ruleId: 'policy.settlement-floor',
          message: 'The client accepts no less than $800.00 (80% of the balance).',
        },
      ],
    });
  });

  it('name the matrix when a band of it decides', () => {
    const band = { minAgeDays: 365, minBalanceCents: cents(0), floorBp: 6_000 };
    const policy = { ...demoPolicy, settlementMatrix: [band] };
    const old = aNegotiation({ policy, debtAgeDays: 400 });
    expect(checkOffer(lumpSum(60_000), old)).toEqual({
      accepted: true,
      ruleId: 'policy.settlement-matrix',
    });
    expect(refusals(lumpSum(59_999), old)).toEqual(['policy.settlement-matrix']);
  });

  it('are refused without authority', () => {
    const cautious = aNegotiation({ policy: cautiousPolicy });
    expect(refusals(lumpSum(99_999), cautious)).toEqual(['policy.no-settlement-authority']);
  });

  it('are refused when the balance is too old, and when the offer outlives the authority', () => {
    const stale = aNegotiation({ today: day('2026-04-01') });
    expect(refusals(lumpSum(90_000), stale)).toEqual(['policy.authority-expired']);
    const tooLong = { ...lumpSum(90_000), expiresOn: day('2026-04-01') };
    expect(refusals(tooLong)).toEqual(['policy.authority-expired']);
    expect(refusals({ ...tooLong, expiresOn: day('2026-03-31') })).toEqual([]);
  });

  it('in parts have two or three payments', () => {
    const inParts = (count: number) => plan(count, { kind: 'settlement_in_parts' });
    expect(refusals(inParts(1))).toEqual(['terms.payments']);
    expect(refusals(inParts(2))).toEqual([]);
    expect(refusals(inParts(3))).toEqual([]);
    expect(refusals(inParts(4))).toEqual(['terms.payments']);
  });
});

describe('plans', () => {
  it('are accepted up to the longest the client allows', () => {
    expect(refusals(plan(12))).toEqual([]);
    expect(refusals(plan(13))).toEqual(['policy.plan-length']);
  });

  it('are refused when a payment other than the last is too small', () => {
    const policy = { ...demoPolicy, minInstallmentCents: cents(25_001) };
    expect(refusals(plan(4), aNegotiation({ policy }))).toEqual(['policy.smallest-installment']);
    const bySize = buildSchedule({
      total: cents(100_000),
      frequency: 'monthly',
      firstDue: day('2026-03-16'),
      installment: cents(30_000),
    });
    expect(refusals(plan(4, { schedule: bySize }), aNegotiation({ policy }))).toEqual([]);
  });

  it('are refused when the down payment is too small', () => {
    const policy = { ...demoPolicy, downPaymentBp: 2_501 };
    expect(refusals(plan(4), aNegotiation({ policy }))).toEqual(['policy.down-payment']);
    expect(refusals(plan(3), aNegotiation({ policy }))).toEqual([]);
  });

  it('are refused when the payments do not come to the total', () => {
    const [first, ...others] = plan(4).schedule;
    const odd = [{ due: day('2026-03-16'), amount: cents((first?.amount ?? 0) + 1) }, ...others];
    expect(refusals(plan(4, { schedule: odd }))).toEqual(['terms.schedule-sum']);
  });

  it('are refused with an empty or negative payment', () => {
    const schedule = [
      { due: day('2026-03-16'), amount: cents(100_001) },
      { due: day('2026-04-16'), amount: cents(-1) },
    ];
    expect(refusals(plan(2, { schedule }))).toEqual(['terms.schedule-sum']);
  });

  it('are refused with one payment, or for less than the balance', () => {
    expect(refusals(plan(1))).toEqual(['terms.payments']);
    expect(refusals(plan(2), aNegotiation({ balance: cents(100_001) }))).toEqual(['terms.total']);
  });

  it('are refused when dates repeat, run backward or lie in the past', () => {
    const half = cents(50_000);
    const dated = (...dates: string[]) =>
      plan(2, { schedule: dates.map((date) => ({ due: day(date), amount: half })) });
    expect(refusals(dated('2026-03-16', '2026-03-16'))).toEqual(['terms.dates']);
    expect(refusals(dated('2026-03-20', '2026-03-16'))).toEqual(['terms.dates']);
    expect(refusals(dated('2026-02-27', '2026-03-27'))).toEqual(['terms.dates']);
  });

  it('are refused when the dates are not as far apart as the terms say', () => {
    const daily = plan(10, {
      schedule: plan(10).schedule.map(({ amount }, index) => ({
        due: day('2026-03-16').add({ days: index }),
        amount,
      })),
    });
    expect(refusals(daily)).toEqual(['terms.dates']);
    for (const frequency of planFrequencies) {
      const firstDue = day('2026-03-14');
      const request = { total: cents(100_000), frequency, firstDue, count: 10 };
      expect(refusals(plan(10, { frequency, schedule: buildSchedule(request) }))).toEqual([]);
    }
  });

  it('are refused on a weekend or a holiday, with the next business day', () => {
    const sunday = checkOffer(lumpSum(80_000, '2026-03-15'), aNegotiation());
    expect(sunday).toMatchObject({
      accepted: false,
      reasons: [{ ruleId: 'terms.dates', message: expect.stringContaining('March 16, 2026') }],
    });
    const uneven = plan(2, { frequency: undefined });
    expect(refusals(uneven)).toEqual([]);
    const schedule = uneven.schedule.map(({ amount }, index) => ({
      due: day(index === 0 ? '2026-03-16' : '2026-03-21'),
      amount,
    }));
    expect(refusals({ ...uneven, schedule })).toEqual(['terms.dates']);
  });

  it('are refused when the first payment is too far away', () => {
    const half = cents(50_000);
    const late = ['2026-04-17', '2026-05-18'].map((date) => ({ due: day(date), amount: half }));
    expect(refusals(plan(2, { schedule: late }))).toEqual(['policy.first-payment']);
  });
});

describe('full payment', () => {
  it('needs no date and no more than the balance', () => {
    const full: OfferProposal = { kind: 'pay_in_full', total: cents(100_000), schedule: [] };
    expect(refusals(full)).toEqual([]);
    expect(refusals({ ...full, total: cents(100_001) })).toEqual(['terms.total']);
    expect(refusals({ ...full, schedule: plan(2).schedule })).toEqual(['terms.payments']);
    expect(refusals(full, aNegotiation({ balance: cents(0) }))).toEqual(['terms.total']);
  });
});

describe('while the validation period runs', () => {
  const running = aNegotiation({ validationEnd: day('2026-03-16') });

  it('no payment may be due through its last day', () => {
    expect(refusals(lumpSum(90_000, '2026-03-16'), running)).toEqual(['validation.no-deadline']);
    expect(refusals(lumpSum(90_000, '2026-03-17'), running)).toEqual([]);
  });

  it('no offer may expire through its last day', () => {
    const expiring = { ...lumpSum(90_000), expiresOn: day('2026-03-16') };
    expect(refusals(expiring, running)).toEqual(['validation.no-deadline']);
    expect(refusals({ ...expiring, expiresOn: day('2026-03-17') }, running)).toEqual([]);
  });

  it('payment without a date is accepted', () => {
    expect(refusals(lumpSum(90_000), running)).toEqual([]);
  });

  it('dates are free again the day after it ends', () => {
    const over = aNegotiation({ validationEnd: day('2026-03-01') });
    expect(refusals(lumpSum(90_000, '2026-03-03'), over)).toEqual([]);
  });
});

describe('the check', () => {
  it('names every broken rule, not only the first', () => {
    const policy = { ...demoPolicy, maxPlanMonths: 3, minInstallmentCents: cents(30_000) };
    const context = aNegotiation({ policy, validationEnd: day('2026-03-20') });
    expect(refusals(plan(4), context)).toEqual([
      'validation.no-deadline',
      'policy.plan-length',
      'policy.smallest-installment',
    ]);
  });

  it('accepts more whenever it accepts less: a settlement is never refused for being higher', () => {
    fc.assert(
      fc.property(anyNegotiation, centsBetween(1, 10_000_000), fc.nat(), (context, base, more) => {
        const total = Math.min(base, context.balance);
        const higher = Math.min(context.balance, total + more);
        if (!checkOffer(lumpSum(total), context).accepted) return;
        expect(checkOffer(lumpSum(higher), context).accepted).toBe(true);
      }),
    );
  });

  it('never accepts a total above the balance or a date in the past', () => {
    fc.assert(
      fc.property(anyNegotiation, anyDate, centsBetween(1, 10_000_000), (context, due, extra) => {
        const above = cents(context.balance + extra);
        expect(checkOffer(lumpSum(above), context).accepted).toBe(false);
        const past = context.today.subtract({ days: 1 + (due.day % 28) });
        expect(checkOffer(lumpSum(context.balance, past.toString()), context).accepted).toBe(false);
      }),
    );
  });
});
