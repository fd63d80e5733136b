/** The rule pack in force on this desk: what every explanation and the list of rules read. */
import { type RulePack, rulePack } from '../../../shared/compliance/rule-pack.ts';

export function useRulePack(): RulePack {
  return rulePack;
}
