/** An answer to "why?": a verdict with every reason behind it, in the order of the rules. Pure. */
import { Temporal } from 'temporal-polyfill';
import { describeDecision, describeReason } from '../../../shared/compliance/describe.ts';
import { type ActionWord, notReviewed } from '../../../shared/compliance/explain/meanings.ts';
import { findRule } from '../../../shared/compliance/explain/rule-entries.ts';
import type { RulePack } from '../../../shared/compliance/rule-pack.ts';
import type { Decision } from '../../../shared/compliance/types.ts';

export type WhyReason = {
  readonly ruleId: string;
  readonly action: ActionWord;
  /** A few words. */
  readonly label: string;
  /** The message with its citation and, where it lifts, when. */
  readonly text: string;
};

export type Explanation = {
  /** What is explained: `Wait until 11:01 AM`. */
  readonly verdict: string;
  readonly reasons: readonly WhyReason[];
  /** A quiet line below them. */
  readonly note?: string | undefined;
};

type Clock = { readonly zone: string; readonly now: string };

/** Undefined where nothing stands in the way: there is nothing to explain. */
export function explainDecision(decision: Decision, { zone, now }: Clock): Explanation | undefined {
  if (decision.reasons.length === 0) return undefined;
  const options = { zone, now: Temporal.Instant.from(now) };
  return {
    verdict: describeDecision(decision, options),
    reasons: decision.reasons.map((reason) => ({
      ruleId: reason.ruleId,
      action: reason.action,
      label: reason.label,
      text: describeReason(reason, options),
    })),
    note: decision.stateRulesReviewed ? undefined : notReviewed,
  };
}

export type ToldReasons = {
  readonly verdict: string;
  readonly ruleIds: readonly string[];
  /** Of each rule, in the same order. */
  readonly texts: readonly string[];
};

/** Explains what crossed the boundary as ids and sentences; the pack knows label and action. */
export function explainRules(
  { verdict, ruleIds, texts }: ToldReasons,
  pack: RulePack,
): Explanation | undefined {
  if (ruleIds.length === 0) return undefined;
  return {
    verdict,
    reasons: ruleIds.map((ruleId, index) => {
      const rule = findRule(pack, ruleId);
      return {
        ruleId,
        action: rule?.action ?? 'BLOCK',
        label: rule?.label ?? ruleId,
        text: texts[index] ?? rule?.message ?? '',
      };
    }),
  };
}
