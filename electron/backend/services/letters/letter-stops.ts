/** What forbids letters that were made but not mailed: a hold that came later, or an address gone bad. */
import { describeReason } from '../../../../shared/compliance/describe.ts';
import type { DeskContext } from '../../context.ts';
import type { LetterRow } from '../../store/letters.store.ts';
import { gatherLetterFacts } from './gather-letter-facts.ts';
import { decideLetter } from './judge-letter.ts';

export type LetterStop = {
  /** A few words. */
  readonly label: string;
  /** A sentence with its ground. */
  readonly reason: string;
};

/** By the letter's id; letters that may still go out, and those that have gone, are left out. */
export function findLetterStops(
  context: DeskContext,
  letters: readonly LetterRow[],
): ReadonlyMap<string, LetterStop> {
  const pending = letters.filter(({ state }) => state === 'queued' || state === 'printed');
  const facts = gatherLetterFacts(
    context,
    pending.map(({ accountPk }) => accountPk),
  );
  const now = context.now();
  const { zone } = context.settings;
  const stops = new Map<string, LetterStop>();
  for (const letter of pending) {
    const known = facts.get(letter.accountPk);
    if (!known) continue;
    const { reasons } = decideLetter({ now }, known, letter);
    // Printed letters are counted already: a limit on contacts must not stop a letter for being itself.
    const stop = reasons.find(
      ({ action, ruleId }) => action !== 'WARN' && !ruleId.startsWith('G9'),
    );
    if (!stop) continue;
    stops.set(letter.id, { label: stop.label, reason: describeReason(stop, { zone, now }) });
  }
  return stops;
}
