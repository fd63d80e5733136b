/** A debt to negotiate, and generators of such debts. */
import fc from 'fast-check';
import { demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { cents } from '../../../../shared/domain/money.ts';
import type { ProposalRequest } from '../../../../shared/domain/negotiation/first-due.ts';
import type { NegotiationContext } from '../../../../shared/domain/negotiation/terms.ts';
import { anyDate, anyOrder, centsBetween, day } from '../arbitraries.ts';

/** $1,000 as of yesterday, Monday 2 March 2026, demo policy, nothing special. */
export function aNegotiation(change: Partial<ProposalRequest> = {}): ProposalRequest {
  return {
    balance: cents(100_000),
    balanceAsOf: day('2026-03-01'),
    policy: demoPolicy,
    today: day('2026-03-02'),
    limitation: 'open',
    ...change,
  };
}

const basisPoints = fc.integer({ min: 0, max: 10_000 });

const anyPolicy = fc.record({
  settlementFloorBp: fc.option(basisPoints),
  settlementMatrix: fc.array(
    fc.record({
      minAgeDays: fc.nat({ max: 3_000 }),
      minBalanceCents: centsBetween(0, 1_000_000),
      floorBp: basisPoints,
    }),
    { maxLength: 4 },
  ),
  maxPlanMonths: fc.integer({ min: 1, max: 60 }),
  minInstallmentCents: centsBetween(0, 20_000),
  downPaymentBp: fc.oneof(fc.constant(0), basisPoints),
  allocationOrder: anyOrder,
  validityDays: fc.nat({ max: 90 }),
  feesAllowed: fc.boolean(),
  interestAllowed: fc.boolean(),
});

/** Any debt under any policy, with and without a validation period, capacity and age. */
export const anyNegotiation: fc.Arbitrary<NegotiationContext> = fc
  .record({
    balance: fc.oneof(centsBetween(1, 1_000), centsBetween(1, 10_000_000)),
    today: anyDate,
    balanceAge: fc.nat({ max: 60 }),
    debtAgeDays: fc.option(fc.nat({ max: 4_000 }), { nil: undefined }),
    policy: anyPolicy,
    validationDays: fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined }),
    limitation: fc.constantFrom('open', 'barred', 'unknown'),
    capacity: fc.option(centsBetween(0, 200_000), { nil: undefined }),
  })
  .map(({ balanceAge, validationDays, today, ...rest }) => ({
    ...rest,
    today,
    balanceAsOf: today.subtract({ days: balanceAge }),
    validationEnd: validationDays === undefined ? undefined : today.add({ days: validationDays }),
  }));
