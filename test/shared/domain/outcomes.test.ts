import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callWays,
  findOutcome,
  isOutcomeAllowed,
  outcomeCodes,
  outcomes,
  recentFirst,
} from '../../../shared/domain/outcomes.ts';

describe('outcome codes', () => {
  it('are found by code, and nothing else is', () => {
    for (const code of outcomeCodes) expect(findOutcome(code)?.code).toBe(code);
    expect(findOutcome('LEFT_WORD')).toBeUndefined();
    expect(findOutcome('toString')).toBeUndefined();
  });

  it('have labels of their own', () => {
    expect(new Set(outcomes.map((outcome) => outcome.label)).size).toBe(outcomes.length);
  });

  it('count busy and not in service as not connected, a ring and a machine as connected', () => {
    const counted = Object.fromEntries(
      outcomes.filter((o) => o.group === 'line').map((o) => [o.code, o.complianceAttempt]),
    );
    expect(counted).toEqual({
      NO_ANSWER: true,
      VOICEMAIL_LEFT: true,
      VOICEMAIL_NO_MESSAGE: true,
      BUSY: false,
      NOT_IN_SERVICE: false,
    });
  });

  it('say contacted exactly when a person was reached', () => {
    for (const { countsAs, contacted, connected } of outcomes) {
      expect(contacted).toBe(countsAs === 'contact' || countsAs === 'conversation');
      if (contacted) expect(connected).toBe(true);
    }
  });

  it('never propose a call inside the seven days that a conversation closes', () => {
    for (const { countsAs, next } of outcomes) {
      if (countsAs === 'conversation' && next?.kind === 'call') {
        expect(next.inDays).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it('leave every account with a next action or a hold', () => {
    for (const { next, hold } of outcomes) expect(next !== null || hold !== undefined).toBe(true);
  });

  it('propose no contact beside a hold', () => {
    for (const { hold, next } of outcomes) {
      if (hold && next)
        expect(['call', 'call_back', 'letter', 'promise_due']).not.toContain(next.kind);
    }
  });

  it('allow a dead line only where we dialed', () => {
    expect(isOutcomeAllowed('BUSY', 'outbound_call')).toBe(true);
    expect(isOutcomeAllowed('BUSY', 'inbound_call')).toBe(false);
    expect(isOutcomeAllowed('WRONG_NUMBER', 'walk_in')).toBe(false);
  });
});

describe('recentFirst', () => {
  it('shows the five codes used last, newest first, each once', () => {
    const used = ['PROMISE', 'NO_ANSWER', 'PROMISE', 'BUSY', 'GONE', 'PLAN', 'CEASE', 'DISPUTE'];
    expect(
      recentFirst(used)
        .slice(0, 6)
        .map((outcome) => outcome.code),
    ).toEqual(['PROMISE', 'NO_ANSWER', 'BUSY', 'PLAN', 'CEASE', 'PAYMENT']);
  });

  it('leaves out what cannot end this kind of encounter', () => {
    expect(recentFirst(['NO_ANSWER', 'PROMISE'], 'walk_in')[0]?.code).toBe('PROMISE');
  });

  it('is the whole list, each code once, whatever was used', () => {
    const used = fc.array(fc.oneof(fc.constantFrom<string>(...outcomeCodes), fc.string()));
    fc.assert(
      fc.property(used, fc.constantFrom(...callWays), (codes, way) => {
        const listed = recentFirst(codes, way).map((outcome) => outcome.code);
        const fitting = outcomeCodes.filter((code) => isOutcomeAllowed(code, way));
        expect([...listed].sort()).toEqual([...fitting].sort());
      }),
    );
  });
});
