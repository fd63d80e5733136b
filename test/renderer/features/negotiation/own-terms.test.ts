import { expect, test } from 'vitest';
import { type OwnTerms, readTerms } from '../../../../renderer/features/negotiation/own-terms.ts';
import { cents } from '../../../../shared/domain/money.ts';

const balance = cents(100_000);
const plan: OwnTerms = {
  kind: 'plan',
  total: undefined,
  firstDue: '2026-03-16',
  frequency: 'monthly',
  installment: cents(30_000),
  downPayment: undefined,
  parts: '2',
};

test('a plan comes to the whole balance, the last payment balancing', () => {
  const { offer } = readTerms(plan, balance);
  expect(offer?.totalCents).toBe(100_000);
  expect(offer?.schedule.map(({ amountCents }) => amountCents)).toEqual([
    30_000, 30_000, 30_000, 10_000,
  ]);
});

test('a settlement takes its own total, in one payment or in parts', () => {
  const one = readTerms({ ...plan, kind: 'lump_sum', total: cents(60_000) }, balance);
  expect(one.offer).toEqual({
    kind: 'lump_sum',
    totalCents: 60_000,
    schedule: [{ due: '2026-03-16', amountCents: 60_000 }],
  });
  const parts: OwnTerms = {
    ...plan,
    kind: 'settlement_in_parts',
    total: cents(60_001),
    parts: '3',
  };
  const inParts = readTerms(parts, balance);
  expect(inParts.offer?.schedule.map(({ amountCents }) => amountCents)).toEqual([
    20_000, 20_000, 20_001,
  ]);
});

test('a plan may start with a down payment', () => {
  const { offer } = readTerms({ ...plan, downPayment: cents(40_000) }, balance);
  expect(offer?.schedule.map(({ amountCents }) => amountCents)).toEqual([40_000, 30_000, 30_000]);
  for (const downPayment of [cents(-5), balance]) {
    expect(readTerms({ ...plan, downPayment }, balance).problem).toContain('less than the total');
  }
});

test.each([
  ['2026-03-15', '2026-03-16'],
  // Kept on Friday, July 3.
  ['2026-07-03', '2026-07-06'],
])('one payment wished for %s falls due on the next business day', (firstDue, due) => {
  const terms = { ...plan, kind: 'lump_sum', total: cents(60_000), firstDue } as const;
  expect(readTerms(terms, balance).offer?.schedule[0]?.due).toBe(due);
});

test('what is still missing makes no offer and no complaint', () => {
  expect(readTerms({ ...plan, firstDue: undefined }, balance)).toEqual({});
  expect(readTerms({ ...plan, installment: undefined }, balance)).toEqual({});
  expect(readTerms({ ...plan, installment: cents(0) }, balance)).toEqual({});
  expect(readTerms({ ...plan, kind: 'lump_sum' }, balance)).toEqual({});
});

test('what cannot be says why', () => {
  expect(readTerms({ ...plan, installment: cents(1) }, balance).problem).toContain('600 payments');
  const parts: OwnTerms = { ...plan, kind: 'settlement_in_parts', total: cents(1) };
  expect(readTerms(parts, balance).problem).toBeDefined();
});
