/**
 * An independent account of the calls of one desk, kept by what was clicked rather than by outcome codes:
 * did it get through, was the right party spoken to, and was another call asked for?
 */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEntry } from '../../shared/ipc/accounts.contract.ts';
import type { OpenCall } from '../../shared/ipc/calls.contract.ts';

type Moves = OpenCall['script']['moves'];

/** What stood in the script when a call was wrapped up, and the time agreed for another. */
export type Ended = { readonly moves: Moves; readonly callBackAt: string | undefined };

export type LedgerCall = {
  readonly at: Temporal.ZonedDateTime;
  readonly isOutbound: boolean;
  readonly connected: boolean;
  readonly talked: boolean;
  /** Asked for by the person themselves. */
  readonly callBackAt: Temporal.Instant | undefined;
};

/** The answers that were not taken back. */
function answersOf(moves: Moves): readonly string[] {
  const answers: string[] = [];
  for (const move of moves) {
    if (move.kind === 'answer') answers.push(move.answerId);
    if (move.kind === 'back') answers.pop();
  }
  return answers;
}

function connectedOf([first]: readonly string[], outcomeCode: string | undefined): boolean {
  if (first !== undefined) return first !== 'busy' && first !== 'dead';
  return outcomeCode !== 'BUSY' && outcomeCode !== 'NOT_IN_SERVICE';
}

/** The calls that the evidence tells of, oldest first. @param ended by call id */
export function callsIn(
  entries: readonly TimelineEntry[],
  ended: ReadonlyMap<string, Ended>,
  zone: string,
): readonly LedgerCall[] {
  return entries
    .filter(({ kind }) => kind === 'call-started')
    .toReversed()
    .map((start) => {
      const end = entries.find(
        ({ kind, callId }) => kind === 'call-wrapped' && callId === start.callId,
      );
      const { moves, callBackAt } = ended.get(start.callId ?? '') ?? { moves: [] };
      const answers = answersOf(moves);
      const isPerson = answers.includes('matches') || answers.includes('says_call_back');
      const wasRead = moves.some(({ kind }) => kind === 'tick');
      const talked = wasRead || answers.includes('matches') || end?.countsAs === 'conversation';
      return {
        at: Temporal.Instant.from(start.at).toZonedDateTimeISO(zone),
        isOutbound: start.countsAs === 'attempt',
        connected: end === undefined || wasRead || connectedOf(answers, end.outcomeCode),
        talked: end === undefined || talked,
        callBackAt:
          isPerson && callBackAt !== undefined ? Temporal.Instant.from(callBackAt) : undefined,
      };
    });
}

/** The person asked for a call at about this time, and none has got through since. */
export function wasAskedFor(call: LedgerCall, before: readonly LedgerCall[]): boolean {
  const since = before.findLastIndex(
    ({ isOutbound, connected, talked }) => talked || (isOutbound && connected),
  );
  return before.slice(Math.max(0, since)).some(({ callBackAt }) => {
    if (callBackAt === undefined) return false;
    const agreed = callBackAt.toZonedDateTimeISO(call.at.timeZoneId);
    const isEarly = Temporal.ZonedDateTime.compare(call.at, agreed.subtract({ minutes: 15 })) < 0;
    return !isEarly && agreed.toPlainDate().equals(call.at.toPlainDate());
  });
}
