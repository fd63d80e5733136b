/** What an ending means: checks the outcome against the way the call went, writes nothing. */

import type { PhoneStatus } from '../../../../shared/compliance/types.ts';
import type { CountsAs, PhoneMark } from '../../../../shared/domain/outcomes.ts';
import { type CallWay, findOutcome, type Outcome } from '../../../../shared/domain/outcomes.ts';
import { statusOfMark } from '../../../../shared/domain/phone-status.ts';
import { countsAsOf, outcomeProblem } from '../../../../shared/domain/script/outcome-fit.ts';
import { phoneMarksOf } from '../../../../shared/domain/script/run.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { CallDirection, CallRow } from '../../store/calls.store.ts';
import { type CallDraft, playDraft, readDraft } from './call-draft.ts';

export type Ending = {
  readonly outcome: Outcome;
  readonly countsAs: CountsAs;
  /** `mini_miranda_full.en@2026-03-02T16:43:07Z`. */
  readonly disclosures: readonly string[];
  /** Which script, and who was confirmed as the right party. */
  readonly marks: readonly string[];
  readonly isRightParty: boolean;
  /** What is known of the dialed number from now on. */
  readonly phoneStatuses: readonly PhoneStatus[];
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

function disclosuresOf({ script }: CallDraft): readonly string[] {
  let { language } = script.context;
  const read: string[] = [];
  for (const move of script.moves) {
    if (move.kind === 'speak') language = move.language;
    if (move.kind === 'tick') read.push(`${move.disclosure}.${language}@${move.at}`);
  }
  return read;
}

/**
 * @throws AppError `rule-broken` for an outcome that does not belong to the kind of call or contradicts
 * its script; `invalid-input` for an unknown code
 */
export function judgeEnding(call: CallRow, outcomeCode: string): Ending {
  const outcome = outcomeFor(outcomeCode, call.direction);
  const draft = readDraft(call.draft);
  const played = playDraft(draft);
  const problem = played && outcomeProblem(played.script, played.state, outcome);
  if (problem !== undefined) throw new AppError('rule-broken', problem);
  const state = played?.state;
  const rightParty = state?.rightParty ?? null;
  const { id, version } = draft.script;
  const marks = new Set<PhoneMark>(state ? phoneMarksOf(state) : []);
  if (outcome.phoneMark) marks.add(outcome.phoneMark);
  return {
    outcome,
    countsAs: countsAsOf(outcome, state),
    disclosures: state
      ? state.ticks.map((tick) => `${tick.id}.${tick.language}@${tick.at}`)
      : disclosuresOf(draft),
    marks: [
      `script:${id}@${version}`,
      ...(rightParty === null ? [] : [`right-party:${rightParty}`]),
    ],
    isRightParty: rightParty !== null,
    phoneStatuses:
      call.direction === 'outbound' ? [...marks].map((mark) => statusOfMark[mark]) : [],
  };
}
