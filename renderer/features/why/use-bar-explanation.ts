/** Answers "why?" where no money may be taken or agreed, as far as a rule of the pack is the ground. */
import { ruleOfBar } from '../../../shared/compliance/explain/bar-rules.ts';
import type { CollectionBar } from '../../../shared/domain/collection-bar.ts';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { type Explanation, explainRules } from './explanation.ts';

export function useBarExplanation(
  bar: CollectionBar | undefined,
  verdict: string,
): Explanation | undefined {
  const pack = useRulePack();
  const ruleId = bar && ruleOfBar(bar.ruleId);
  if (!bar || ruleId === undefined) return undefined;
  const text = bar.citation === '' ? bar.message : `${bar.message} (${bar.citation})`;
  return explainRules({ verdict, ruleIds: [ruleId], texts: [text] }, pack);
}
