/** Which number a call's end says something about: what was promised to the person there is then kept. */
import type { Outcome, PhoneMark } from '../outcomes.ts';
import { phoneMarksOf, type ScriptState } from './run.ts';

/** Each mark that the script or the outcome brings, once; the script's first. */
export function marksOfEnding(
  state: ScriptState | undefined,
  outcome: Outcome | undefined,
): readonly PhoneMark[] {
  const marks = new Set<PhoneMark>(state ? phoneMarksOf(state) : []);
  if (outcome?.phoneMark) marks.add(outcome.phoneMark);
  return [...marks];
}

type NumberOnFile = { readonly digits: string; readonly status: string };

/**
 * The numbers on file of which the agent must say which one is meant; none when nothing is marked, when the
 * number on the line is on file, or when none of them is called any more.
 * @param onTheLine ten digits, empty where it is not known
 */
export function numbersToAsk<Phone extends NumberOnFile>(
  marks: readonly PhoneMark[],
  onTheLine: string,
  phones: readonly Phone[],
): readonly Phone[] {
  if (marks.length === 0 || phones.some(({ digits }) => digits === onTheLine)) return [];
  return phones.filter(({ status }) => status === 'ok');
}
