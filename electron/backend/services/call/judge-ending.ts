/** What an ending means: checks the outcome against the way the call went, writes nothing. */

import type { CountsAs, PhoneMark } from '../../../../shared/domain/outcomes.ts';
import { type CallWay, findOutcome, type Outcome } from '../../../../shared/domain/outcomes.ts';
import {
  countsAsOf,
  isOwnWord,
  outcomeProblem,
  silenceProblem,
  wasConversation,
} from '../../../../shared/domain/script/outcome-fit.ts';
import { marksOfEnding } from '../../../../shared/domain/script/phone-marks.ts';
import { type DisclosureTick, isTicked } from '../../../../shared/domain/script/run.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { CallDirection, CallRow } from '../../store/calls.store.ts';
import { type CallDraft, type Played, playDraft, readDraft } from './call-draft.ts';

export type Ending = {
  readonly outcome: Outcome;
  readonly countsAs: CountsAs;
  /** `mini_miranda_full.en@2026-03-02T16:43:07Z`. */
  readonly disclosures: readonly string[];
  /** Which script, and who was confirmed as the right party. */
  readonly marks: readonly string[];
  /** It was a talk with the right party by the script, whatever the outcome. */
  readonly isConversation: boolean;
  /** The full disclosure was read aloud in the language spoken (12 CFR 1006.18(e)(1), (4)). */
  readonly isDisclosed: boolean;
  /** The person themselves said it, so that they can have given consent. */
  readonly isOwnWord: boolean;
  /** What is known from now on of the number on the line, or of the one that they named. */
  readonly phoneMarks: readonly PhoneMark[];
};

const ways: Readonly<Record<CallDirection, CallWay>> = {
  outbound: 'outbound_call',
  inbound: 'inbound_call',
  walk_in: 'walk_in',
};

function outcomeFor(code: string, direction: CallDirection): Outcome {
  const outcome = findOutcome(code);
  if (!outcome) throw new AppError('invalid-input', 'There is no such outcome.');
  if (outcome.ways.includes(ways[direction])) return outcome;
  throw new AppError('rule-broken', 'This outcome does not belong to this kind of call.');
}

/** What was read aloud by the moves alone, for a script that this version no longer has. */
function ticksOf({ script }: CallDraft): readonly DisclosureTick[] {
  let { language } = script.context;
  const read: DisclosureTick[] = [];
  for (const move of script.moves) {
    if (move.kind === 'speak') language = move.language;
    if (move.kind === 'tick') read.push({ id: move.disclosure, language, at: move.at });
  }
  return read;
}

function problemOf(played: Played | undefined, isConversation: boolean, outcome: Outcome) {
  if (played) return outcomeProblem(played.script, played.state, outcome);
  return isConversation ? silenceProblem(outcome) : undefined;
}

/**
 * @throws AppError `rule-broken` for an outcome that does not belong to the kind of call or contradicts
 * its script; `invalid-input` for an unknown code
 */
export function judgeEnding(call: CallRow, outcomeCode: string): Ending {
  const outcome = outcomeFor(outcomeCode, call.direction);
  const draft = readDraft(call.draft);
  const played = playDraft(draft);
  const state = played?.state;
  const rightParty = state?.rightParty ?? null;
  const ticks = state?.ticks ?? ticksOf(draft);
  const isConversation = wasConversation({ rightParty, ticks });
  const problem = problemOf(played, isConversation, outcome);
  if (problem !== undefined) throw new AppError('rule-broken', problem);
  const { id, version } = draft.script;
  return {
    outcome,
    countsAs: countsAsOf(outcome, isConversation),
    disclosures: ticks.map((tick) => `${tick.id}.${tick.language}@${tick.at}`),
    marks: [
      `script:${id}@${version}`,
      ...(rightParty === null ? [] : [`right-party:${rightParty}`]),
    ],
    isConversation,
    isDisclosed: state !== undefined && isTicked(state, 'mini_miranda_full', state.language),
    isOwnWord: state !== undefined && isOwnWord(state),
    phoneMarks: marksOfEnding(state, outcome),
  };
}
