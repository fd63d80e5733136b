import { describe, expect, test } from 'vitest';
import {
  parseRulePack,
  ruleIds,
  rulePack,
  rulePackVersion,
} from '../../../shared/compliance/rule-pack.ts';
import federal from '../../../shared/compliance/rules/federal.json' with { type: 'json' };

describe('the rule pack', () => {
  test('has every rule once, each with a ground and words for the agent', () => {
    expect([...rulePack.rules.keys()].sort()).toEqual([...ruleIds].sort());
    for (const rule of rulePack.rules.values()) {
      expect(rule.message.endsWith('.')).toBe(true);
      expect(rule.cite.length).toBeGreaterThan(5);
    }
    expect(rulePackVersion).toBe(federal.version);
  });

  test('says what it requires where that does not depend on the place, and only there', () => {
    const byPlace = ['time-barred-text', 'state-text', 'state-license'];
    for (const { id, action, elements } of rulePack.rules.values()) {
      const isWorded = action === 'REQUIRE' && !byPlace.includes(id);
      expect([id, elements !== undefined]).toEqual([id, isWorded]);
    }
  });

  test('a pack with a missing, doubled or unknown rule is refused', () => {
    const [first, ...rest] = federal.rules;
    expect(() => parseRulePack({ ...federal, rules: rest })).toThrow();
    expect(() => parseRulePack({ ...federal, rules: [first, first, ...rest] })).toThrow();
    expect(() =>
      parseRulePack({ ...federal, rules: [{ ...first, id: 'G99' }, ...rest] }),
    ).toThrow();
    expect(() =>
      parseRulePack({ ...federal, rules: [{ ...first, action: 'ALLOW' }, ...rest] }),
    ).toThrow();
  });
});
