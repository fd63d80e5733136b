/** What a client lets the agent agree to. Rates are basis points (8000 = 80%), money is cents. */
import { z } from 'zod';
import { amountField } from '../ipc/fields.ts';
import { defaultAllocationOrder } from './allocation.ts';
import { buckets } from './ledger.ts';
import { type Cents, cents } from './money.ts';

const basisPoints = z.int().min(0).max(10_000);

const settlementBandSchema = z.strictObject({
  /** The band holds for debts at least this many days old ... */
  minAgeDays: z.int().min(0).max(36_500),
  /** ... and balances of at least this amount. */
  minBalanceCents: amountField,
  floorBp: basisPoints,
});

export const clientPolicySchema = z.strictObject({
  /** Smallest share of the balance that settles it; null means no authority to settle at all. */
  settlementFloorBp: basisPoints.nullable(),
  /** Exceptions to the floor; the band with the highest age, then the highest balance, wins. */
  settlementMatrix: z.array(settlementBandSchema).max(100).optional(),
  /** Longest plan, first to last payment. */
  maxPlanMonths: z.int().min(1).max(120),
  /** Smallest payment of a plan; only the last, balancing one may be smaller. */
  minInstallmentCents: amountField,
  /** Smallest first payment of a plan or of a settlement in parts, as a share of its total. */
  downPaymentBp: basisPoints,
  /** Which bucket a payment reduces first; each exactly once. */
  allocationOrder: z
    .array(z.enum(buckets))
    .length(buckets.length)
    .refine((order) => new Set(order).size === buckets.length, 'Name every bucket once.'),
  /** Days after the host's last word on the balance for which settlement authority holds. */
  validityDays: z.int().min(0).max(3_650),
  /** Whether fees may be added to the debt. */
  feesAllowed: z.boolean(),
  /** Whether interest may be added to the debt. */
  interestAllowed: z.boolean(),
});

export type ClientPolicy = z.output<typeof clientPolicySchema>;

const base = {
  maxPlanMonths: 12,
  minInstallmentCents: cents(2500),
  downPaymentBp: 0,
  allocationOrder: [...defaultAllocationOrder],
  validityDays: 30,
  feesAllowed: false,
  interestAllowed: false,
};

/** What an unknown client starts with: no settlement authority. */
export const cautiousPolicy: ClientPolicy = { ...base, settlementFloorBp: null };

/** The stated policy of the demo's clients: settlements from 80%. */
export const demoPolicy: ClientPolicy = { ...base, settlementFloorBp: 8000 };

export type SettlementFloor = {
  readonly floorBp: number;
  readonly source: 'floor' | 'matrix';
};

/** The floor that holds for one debt; undefined without authority. An unknown age counts as new. */
export function settlementFloor(
  policy: ClientPolicy,
  debt: { readonly balance: Cents; readonly ageDays?: number | undefined },
): SettlementFloor | undefined {
  if (policy.settlementFloorBp === null) return undefined;
  const age = debt.ageDays ?? 0;
  const band = (policy.settlementMatrix ?? [])
    .filter((each) => each.minAgeDays <= age && each.minBalanceCents <= debt.balance)
    .toSorted((a, b) => b.minAgeDays - a.minAgeDays || b.minBalanceCents - a.minBalanceCents)[0];
  if (band) return { floorBp: band.floorBp, source: 'matrix' };
  return { floorBp: policy.settlementFloorBp, source: 'floor' };
}
