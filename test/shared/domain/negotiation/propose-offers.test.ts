import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isBusinessDay } from '../../../../shared/domain/calendar.ts';
import {
  cautiousPolicy,
  demoPolicy,
  settlementFloor,
} from '../../../../shared/domain/client-policy.ts';
import { fromMonthly } from '../../../../shared/domain/frequency.ts';
import { cents, multiplyRatio, sum } from '../../../../shared/domain/money.ts';
import { checkOffer } from '../../../../shared/domain/negotiation/check-offer.ts';
import {
  type OfferOption,
  proposeOffers,
} from '../../../../shared/domain/negotiation/propose-offers.ts';
import { isValidationRunning } from '../../../../shared/domain/negotiation/terms.ts';
import { day } from '../arbitraries.ts';
import { aNegotiation, anyNegotiation } from './a-negotiation.ts';

const { compare } = Temporal.PlainDate;
const kinds = (options: readonly OfferOption[]) => options.map(({ kind }) => kind);
const plans = (options: readonly OfferOption[]) => options.filter(({ kind }) => kind === 'plan');
const amounts = (option: OfferOption | undefined) => option?.schedule.map(({ amount }) => amount);

/** Every date an offer carries. */
function datesOf(option: OfferOption): readonly Temporal.PlainDate[] {
  const due = option.schedule.map((payment) => payment.due);
  return option.expiresOn ? [...due, option.expiresOn] : due;
}

describe('the ladder of offers', () => {
  it('goes from full payment over settlements to plans of every frequency', () => {
    const options = proposeOffers(aNegotiation());
    expect(kinds(options)).toEqual([
      'pay_in_full',
      'lump_sum',
      'settlement_in_parts',
      'settlement_in_parts',
      'plan',
      'plan',
      'plan',
      'plan',
    ]);
    expect(plans(options).map(({ frequency }) => frequency)).toEqual([
      'weekly',
      'biweekly',
      'semimonthly',
      'monthly',
    ]);
  });

  it('asks for full payment without any date', () => {
    const [full] = proposeOffers(aNegotiation());
    expect(full).toMatchObject({
      total: 100_000,
      savings: 0,
      schedule: [],
      ruleId: 'policy.full-balance',
      terms: '$1,000.00 in one payment',
    });
    expect(full).not.toHaveProperty('expiresOn');
  });

  it('settles at the floor in one, two or three payments while authority lasts', () => {
    const [, lumpSum, two, three] = proposeOffers(aNegotiation());
    expect(lumpSum).toMatchObject({
      total: 80_000,
      savings: 20_000,
      ruleId: 'policy.settlement-floor',
    });
    expect(lumpSum?.schedule).toEqual([{ due: day('2026-03-16'), amount: 80_000 }]);
    expect(lumpSum?.expiresOn).toEqual(day('2026-03-31'));
    expect(amounts(two)).toEqual([40_000, 40_000]);
    expect(amounts(three)).toEqual([26_666, 26_666, 26_668]);
  });

  it('offers no settlement under the cautious policy', () => {
    const options = proposeOffers(aNegotiation({ policy: cautiousPolicy }));
    expect(new Set(kinds(options))).toEqual(new Set(['pay_in_full', 'plan']));
  });

  it('offers no settlement once the balance is older than the authority', () => {
    const at = (today: string) => kinds(proposeOffers(aNegotiation({ today: day(today) })));
    expect(at('2026-03-31')).toContain('lump_sum');
    expect(at('2026-04-01')).not.toContain('lump_sum');
  });

  it('uses the longest plan when capacity is unknown, and capacity when it is known', () => {
    const monthly = (capacity?: number) =>
      proposeOffers(aNegotiation(capacity === undefined ? {} : { capacity: cents(capacity) })).at(
        -1,
      );
    expect(amounts(monthly())).toEqual([...Array(11).fill(8_334), 8_326]);
    expect(monthly()).not.toHaveProperty('withinMeans');
    expect(amounts(monthly(30_000))).toEqual([30_000, 30_000, 30_000, 10_000]);
    expect(monthly(30_000)?.withinMeans).toBe(true);
    expect(amounts(monthly(1_000))?.[0]).toBe(8_334);
    expect(monthly(1_000)?.withinMeans).toBe(false);
  });

  it('starts with the down payment the client asks for', () => {
    const policy = { ...demoPolicy, downPaymentBp: 2_500 };
    const options = proposeOffers(aNegotiation({ policy }));
    const monthly = options.at(-1);
    expect(amounts(monthly)?.slice(0, 2)).toEqual([25_000, 6_819]);
    expect(monthly?.terms).toContain('a first payment of $250.00, then 11 payments of $68.19');
    expect(sum(amounts(monthly) ?? [])).toBe(100_000);
  });

  it('keeps the preferred payday, weekends moved', () => {
    const monthly = proposeOffers(aNegotiation({ firstDue: day('2026-03-31') })).at(-1);
    expect(monthly?.schedule.slice(0, 3).map(({ due }) => due.toString())).toEqual([
      '2026-03-31',
      '2026-04-30',
      '2026-06-01',
    ]);
  });

  it('refuses a preferred date in the past or too far away', () => {
    for (const firstDue of ['2026-03-01', '2026-04-17']) {
      expect(() => proposeOffers(aNegotiation({ firstDue: day(firstDue) }))).toThrow(
        expect.objectContaining({ code: 'rule-broken' }),
      );
    }
  });

  it('moves first payments past the validation period and leaves an earlier expiry out', () => {
    const validationEnd = day('2026-04-10');
    const options = proposeOffers(aNegotiation({ validationEnd, firstDue: day('2026-03-05') }));
    expect(kinds(options)).toContain('lump_sum');
    expect(options.flatMap(datesOf).every((date) => compare(date, validationEnd) > 0)).toBe(true);
    expect(options[1]).not.toHaveProperty('expiresOn');
    expect(options[1]?.schedule[0]?.due).toEqual(day('2026-04-13'));
  });

  it('offers only full payment for a balance too small to split', () => {
    expect(kinds(proposeOffers(aNegotiation({ balance: cents(1) })))).toEqual(['pay_in_full']);
  });

  it('is empty when nothing is owed', () => {
    expect(proposeOffers(aNegotiation({ balance: cents(0) }))).toEqual([]);
  });
});

describe('every offer, for any debt and policy', () => {
  const everyOffer = (
    holds: (option: OfferOption, context: ReturnType<typeof aNegotiation>) => void,
  ) =>
    fc.assert(
      fc.property(anyNegotiation, (context) => {
        const options = proposeOffers(context);
        expect(options[0]?.kind).toBe('pay_in_full');
        for (const option of options) holds(option, context);
      }),
      { numRuns: 300 },
    );

  it('passes the check that any other terms must pass', () => {
    everyOffer((option, context) => {
      expect(checkOffer(option, context)).toEqual({ accepted: true, ruleId: option.ruleId });
    });
  });

  it('never asks for more than the balance nor less than the floor', () => {
    everyOffer((option, context) => {
      const debt = { balance: context.balance, ageDays: context.debtAgeDays };
      const floorBp = settlementFloor(context.policy, debt)?.floorBp ?? 10_000;
      const floor = multiplyRatio(context.balance, BigInt(floorBp), 10_000n, 'up');
      expect(option.total).toBeLessThanOrEqual(context.balance);
      expect(option.total).toBeGreaterThanOrEqual(floor);
      expect(cents(option.total + option.savings)).toBe(context.balance);
    });
  });

  it('has a schedule that sums to its total, on increasing business days', () => {
    everyOffer(({ schedule, total }) => {
      if (schedule.length === 0) return;
      expect(sum(schedule.map(({ amount }) => amount))).toBe(total);
      expect(schedule.every(({ due }) => isBusinessDay(due))).toBe(true);
      schedule.slice(1).forEach(({ due }, index) => {
        expect(compare(due, schedule[index]?.due ?? due)).toBe(1);
      });
    });
  });

  it('carries no date inside a running validation period', () => {
    everyOffer((option, context) => {
      const { validationEnd } = context;
      if (!validationEnd || !isValidationRunning(context)) return;
      expect(datesOf(option).every((date) => compare(date, validationEnd) > 0)).toBe(true);
    });
  });

  it('stays within the length, smallest payment and down payment of the policy', () => {
    everyOffer(({ schedule, total }, { policy }) => {
      const [first, last] = [schedule[0], schedule.at(-1)];
      if (!first || !last || schedule.length < 2) return;
      const end = first.due.add({ months: policy.maxPlanMonths });
      expect(compare(last.due, end)).toBe(-1);
      const regular = schedule.slice(0, -1).map(({ amount }) => amount);
      expect(Math.min(...regular)).toBeGreaterThanOrEqual(policy.minInstallmentCents);
      expect(first.amount * 10_000).toBeGreaterThanOrEqual(total * policy.downPaymentBp);
    });
  });

  it('says truthfully whether a plan is within means', () => {
    everyOffer((option, { capacity }) => {
      if (capacity === undefined || option.kind !== 'plan') return;
      const most = fromMonthly(capacity, option.frequency ?? 'monthly', 'down');
      const largest = Math.max(...option.schedule.map(({ amount }) => amount));
      expect(option.withinMeans).toBe(largest <= most);
    });
  });
});
