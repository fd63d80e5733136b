/** Which rule of the pack stands behind a refusal to take money (shared/domain/collection-bar.ts). */
import type { RuleId } from '../rule-pack.ts';

const rules: Readonly<Record<string, RuleId>> = {
  'hold.bankruptcy': 'G1',
  'hold.identity-theft': 'identity-theft',
  'hold.dispute': 'G3',
  'hold.recalled': 'recalled',
};

/** Undefined where no rule does: an account that is over. */
export function ruleOfBar(barRuleId: string): RuleId | undefined {
  return rules[barRuleId];
}
