import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/compliance/decide.ts';
import { overlayStates } from '../../../shared/compliance/state-overlays.ts';
import type { ContactFacts } from '../../../shared/compliance/types.ts';

const sanJuan: ContactFacts = {
  holds: [],
  location: { zips: ['00901'], areaCodes: ['787', '939'] },
  states: ['PR'],
  history: { calls: [] },
};

function callAt(text: string, facts: ContactFacts = sanJuan) {
  const at = Temporal.Instant.from(text);
  const phone = { type: 'mobile', status: 'ok' } as const;
  return decide({ channel: 'call', at, personId: 'ann', accountId: 'A', phone }, facts);
}

describe('Puerto Rico, a place without a row in the state data', () => {
  test('has none, and says so by address and by area code alone', () => {
    expect(overlayStates).not.toContain('PR');
    expect(callAt('2026-07-01T15:00:00Z').stateRulesReviewed).toBe(false);
    const moved = { ...sanJuan, location: { zips: ['02108'], areaCodes: ['787'] }, states: ['MA'] };
    expect(callAt('2026-07-01T15:00:00Z', moved).stateRulesReviewed).toBe(false);
  });

  test.each(['2026-01-15', '2026-07-15'])('keeps its own hours all year: %s', (day) => {
    expect(callAt(`${day}T12:00:59Z`).verdict).toBe('blocked');
    expect(callAt(`${day}T12:01:00Z`)).toMatchObject({
      verdict: 'allowed',
      localTimes: [{ zone: 'America/Puerto_Rico', local: '08:01', abbreviation: 'AST' }],
    });
    const nextDay = Temporal.PlainDate.from(day).add({ days: 1 });
    expect(callAt(`${nextDay}T00:59:59Z`).verdict).toBe('allowed');
    expect(callAt(`${nextDay}T01:00:00Z`).verdict).toBe('blocked');
  });

  test('the federal rules apply: seven calls in seven days and no state limit', () => {
    const called = (count: number): ContactFacts => ({
      ...sanJuan,
      history: {
        calls: Array.from({ length: count }, () => ({
          at: '2026-07-01',
          direction: 'outbound' as const,
          connected: true,
          conversation: false,
          personId: 'ann',
          accountIds: ['A'],
        })),
      },
    });
    // Six on one day is warned about, and no more than that.
    expect(callAt('2026-07-01T15:00:00Z', called(6))).toMatchObject({
      verdict: 'warn',
      attemptsLeft: 1,
    });
    const { reasons } = callAt('2026-07-01T15:00:00Z', called(7));
    const stopping = reasons.filter(({ action }) => action !== 'WARN');
    expect(stopping.map(({ ruleId }) => ruleId)).toEqual(['G9-count']);
  });
});
