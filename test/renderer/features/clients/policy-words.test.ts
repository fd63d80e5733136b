import { describe, expect, it } from 'vitest';
import {
  planText,
  policyWords,
  settlementText,
} from '../../../../renderer/features/clients/policy-words.ts';
import { cautiousPolicy, demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { cents } from '../../../../shared/domain/money.ts';

describe('policyWords', () => {
  it('say what a cautious client allows', () => {
    expect(policyWords(cautiousPolicy)).toEqual([
      'No settlement: only the full balance, at once or in a plan, pays the debt.',
      'A plan runs for 12 months at most, with installments of $25.00 or more. No down payment is asked for.',
      'A payment reduces costs, then fees, then interest, then principal.',
      'Neither fees nor interest may be added to the debt.',
    ]);
  });

  it('give the floor as an amount, rounded up to the cent', () => {
    expect(policyWords({ ...demoPolicy, settlementFloorBp: 6667 })[0]).toContain(
      '66.67% or more of the balance may be accepted: $666.70 for a debt of $1,000.00',
    );
  });

  it('name the debts that an exception is for', () => {
    const settlementMatrix = [
      { minAgeDays: 365, minBalanceCents: cents(1_000_00), floorBp: 6000 },
      { minAgeDays: 0, minBalanceCents: cents(5_000_00), floorBp: 7000 },
      { minAgeDays: 1, minBalanceCents: cents(0), floorBp: 7500 },
    ];
    expect(policyWords({ ...demoPolicy, settlementMatrix }).slice(1, 4)).toEqual([
      'Debts 365 days old or older, of $1,000.00 or more: from 60%.',
      'Debts of $5,000.00 or more: from 70%.',
      'Debts 1 day old or older: from 75%.',
    ]);
  });

  it('say what may be added and how a plan begins', () => {
    const words = policyWords({ ...demoPolicy, interestAllowed: true, downPaymentBp: 1000 });
    expect(words).toContain('Interest may be added to the debt, fees may not.');
    expect(words.join(' ')).toContain('It starts with at least 10% of its total.');
  });
});

describe('the list of clients', () => {
  it('sums a policy up in a few words', () => {
    expect(settlementText(cautiousPolicy)).toBe('None');
    expect(settlementText(demoPolicy)).toBe('From 80%');
    expect(planText({ ...cautiousPolicy, maxPlanMonths: 1 })).toBe('1 month, from $25.00');
  });
});
