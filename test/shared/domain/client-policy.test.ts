import { describe, expect, it } from 'vitest';
import {
  cautiousPolicy,
  clientPolicySchema,
  demoPolicy,
  settlementFloor,
} from '../../../shared/domain/client-policy.ts';
import { cents } from '../../../shared/domain/money.ts';

describe('client policy', () => {
  it('starts an unknown client without settlement authority, 12 months, $25, costs first', () => {
    expect(clientPolicySchema.parse(cautiousPolicy)).toEqual(cautiousPolicy);
    expect(cautiousPolicy).toMatchObject({
      settlementFloorBp: null,
      maxPlanMonths: 12,
      minInstallmentCents: 2500,
      allocationOrder: ['costs', 'fees', 'interest', 'principal'],
    });
  });

  it('lets the demo settle from 80%', () => {
    expect(clientPolicySchema.parse(demoPolicy).settlementFloorBp).toBe(8000);
    expect(demoPolicy).toMatchObject({ maxPlanMonths: 12, minInstallmentCents: 2500 });
  });

  it.each([
    ['a floor above the whole balance', { settlementFloorBp: 10_001 }],
    ['a negative floor', { settlementFloorBp: -1 }],
    ['a fractional floor', { settlementFloorBp: 80.5 }],
    ['no plan length', { maxPlanMonths: 0 }],
    ['a negative installment', { minInstallmentCents: -1 }],
    ['a bucket named twice', { allocationOrder: ['costs', 'costs', 'interest', 'principal'] }],
    ['a bucket left out', { allocationOrder: ['costs', 'fees', 'interest'] }],
    ['an unknown key', { surprise: true }],
  ])('refuses %s', (_what, change) => {
    expect(clientPolicySchema.safeParse({ ...demoPolicy, ...change }).success).toBe(false);
  });
});

describe('settlement floor', () => {
  const matrix = {
    ...demoPolicy,
    settlementMatrix: [
      { minAgeDays: 365, minBalanceCents: cents(0), floorBp: 6000 },
      { minAgeDays: 365, minBalanceCents: cents(500_000), floorBp: 5000 },
      { minAgeDays: 730, minBalanceCents: cents(0), floorBp: 4000 },
    ],
  };
  const floor = (balance: number, ageDays?: number) =>
    settlementFloor(matrix, { balance: cents(balance), ageDays });

  it('is the general floor below every band and for debts of unknown age', () => {
    expect(floor(900_000, 364)).toEqual({ floorBp: 8000, source: 'floor' });
    expect(floor(900_000)).toEqual({ floorBp: 8000, source: 'floor' });
  });

  it('is the band with the highest age, then the highest balance', () => {
    expect(floor(499_999, 365)).toEqual({ floorBp: 6000, source: 'matrix' });
    expect(floor(500_000, 365)?.floorBp).toBe(5000);
    expect(floor(500_000, 730)?.floorBp).toBe(4000);
  });

  it('does not exist without authority, whatever the matrix says', () => {
    const none = { ...matrix, settlementFloorBp: null };
    expect(settlementFloor(none, { balance: cents(1), ageDays: 9_999 })).toBeUndefined();
  });
});
