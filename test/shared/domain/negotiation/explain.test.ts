import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, formatMoney } from '../../../../shared/domain/money.ts';
import {
  disputeRightsReminder,
  noRevivalCaution,
  termsText,
} from '../../../../shared/domain/negotiation/explain.ts';
import { proposeOffers } from '../../../../shared/domain/negotiation/propose-offers.ts';
import { isValidationRunning } from '../../../../shared/domain/negotiation/terms.ts';
import { day } from '../arbitraries.ts';
import { aNegotiation, anyNegotiation } from './a-negotiation.ts';

const pressure =
  /\b(must|immediately|urgent|hurry|now or|final|last chance|deadline|legal action|lawsuit|attorney|court|judgment|garnish\w*|arrest|credit report|we will sue|or else|debtor)\b/i;

describe('the words for an offer', () => {
  it('are plain and complete', () => {
    const said = proposeOffers(aNegotiation()).map(({ explain }) => explain);
    expect(said.slice(0, 3)).toEqual([
      'You can pay the full balance of $1,000.00. After that nothing is left on this account.',
      'The creditor is willing to accept one payment of $800.00, due March 16, 2026, to settle the balance of $1,000.00. Once it is paid, the remaining $200.00 is no longer owed. This offer is open through March 31, 2026.',
      'The creditor is willing to accept $800.00 to settle the balance of $1,000.00: two payments of $400.00 every month, starting March 16, 2026. Once all of them are paid, the remaining $200.00 is no longer owed. This offer is open through March 31, 2026.',
    ]);
    expect(said.at(-1)).toBe(
      'You can pay the balance of $1,000.00 over time: 12 payments of $83.34 every month, the last one $83.26, starting March 16, 2026. That comes to exactly $1,000.00.',
    );
  });

  it('put the terms on one line', () => {
    const lines = proposeOffers(aNegotiation()).map(({ terms }) => terms);
    expect(lines[1]).toBe('$800.00 in one payment, due March 16, 2026');
    expect(lines[3]).toBe(
      '$800.00 in three payments of $266.66 every month, the last one $266.68, starting March 16, 2026',
    );
  });

  it('tell payments that follow no pattern one by one', () => {
    const payments = (amounts: readonly number[]) =>
      amounts.map((amount, index) => ({
        due: day('2026-03-16').add({ months: index }),
        amount: cents(amount),
      }));
    const plan = { kind: 'plan', total: cents(100_000) } as const;
    const uneven = { ...plan, schedule: payments([2_500, 50_000, 2_500, 45_000]) };
    const oneByOne =
      '$1,000.00 in four payments: $25.00 on March 16, 2026, $500.00 on April 16, 2026, $25.00 on May 16, 2026 and $450.00 on June 16, 2026';
    expect(termsText({ ...uneven, frequency: 'monthly' })).toBe(oneByOne);
    expect(termsText(uneven)).toBe(oneByOne);
    const down = { ...plan, schedule: payments([2_500, 50_000, 47_500]) };
    expect(termsText({ ...down, frequency: 'monthly' })).toBe(
      '$1,000.00 in a first payment of $25.00, then two payments of $500.00 every month, the last one $475.00, starting March 16, 2026',
    );
  });

  it('open with the caution when the time to sue has, or may have, passed', () => {
    for (const limitation of ['barred', 'unknown'] as const) {
      for (const { explain } of proposeOffers(aNegotiation({ limitation }))) {
        expect(explain.startsWith(noRevivalCaution)).toBe(true);
      }
    }
    for (const { explain } of proposeOffers(aNegotiation({ limitation: 'open' }))) {
      expect(explain).not.toContain(noRevivalCaution);
    }
  });

  it('remind of the right to dispute while the validation period runs', () => {
    const running = aNegotiation({ validationEnd: day('2026-03-20') });
    for (const { explain } of proposeOffers(running)) {
      expect(explain).toContain(disputeRightsReminder);
    }
  });

  it('never press or threaten, and always name the total', () => {
    fc.assert(
      fc.property(anyNegotiation, (context) => {
        for (const { explain, terms, total } of proposeOffers(context)) {
          expect(explain).not.toMatch(pressure);
          expect(terms).not.toMatch(pressure);
          expect(explain).toContain(formatMoney(total));
          expect(explain).not.toContain('undefined');
          expect(explain.includes(disputeRightsReminder)).toBe(isValidationRunning(context));
          expect(explain.includes(noRevivalCaution)).toBe(context.limitation !== 'open');
        }
      }),
    );
  });
});
