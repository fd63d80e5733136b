/** What the words and letters of the rule pack mean, for people who read it. */
import type { RuleInfo } from '../rule-pack.ts';

/** The actions of rules and of state facts, the strictest first. */
export const actionWords = ['BLOCK', 'HOLD', 'WARN', 'REQUIRE', 'LOG'] as const;
export type ActionWord = (typeof actionWords)[number];

export const actionMeanings: Readonly<Record<ActionWord, string>> = {
  BLOCK: 'It must not happen. Nobody can override it.',
  HOLD: 'It must not happen unless a supervisor releases it.',
  WARN: 'It may go on. Know this first.',
  REQUIRE: 'It must be said or printed.',
  LOG: 'It is recorded.',
};

/** How a rule is known. The tag never weakens a prohibition. */
export const evidenceMeanings: Readonly<Record<RuleInfo['evidence'], string>> = {
  V: 'Text of the rule was read.',
  S: 'Seen in a secondary source; the text was not read.',
  M: 'General knowledge; the text was not opened.',
  desk: 'A rule of this desk, not a law.',
};

/** Said wherever the rules of a place are not known. */
export const notReviewed = 'State rules not reviewed; federal rules apply.';
