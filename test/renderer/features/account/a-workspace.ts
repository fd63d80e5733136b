/** The parts of a workspace that tests of its words need. */
import type { Decision } from '../../../../shared/compliance/types.ts';

export const clock = { zone: 'America/Chicago', today: '2026-03-02' } as const;

export function aDecision(patch: Partial<Decision> = {}): Decision {
  return {
    verdict: 'allowed',
    reasons: [],
    required: [],
    localTimes: [],
    windows: [],
    attemptsLeft: 7,
    closesAt: '2026-03-03T03:00:00Z',
    startsConversationWindow: true,
    stateRulesReviewed: true,
    rulePackVersion: 'test',
    ...patch,
  };
}
