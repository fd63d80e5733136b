/**
 * Plays the person at the other end: finds the shortest way through a call script that ends with an
 * outcome, reading every disclosure on the way.
 */
import { Temporal } from 'temporal-polyfill';
import type { OutcomeCode } from '../../shared/domain/outcomes.ts';
import {
  answer,
  answersNow,
  currentStep,
  isTicked,
  proposedOutcome,
  type ScriptContext,
  type ScriptState,
  startScript,
  tickDisclosure,
} from '../../shared/domain/script/run.ts';
import type { DisclosureId, Script } from '../../shared/domain/script/script.ts';
import { AppError } from '../../shared/errors.ts';

export type TalkMove =
  | { readonly kind: 'answer'; readonly answerId: string }
  | { readonly kind: 'tick'; readonly disclosure: DisclosureId };

type Trail = { readonly state: ScriptState; readonly moves: readonly TalkMove[] };

/** When a disclosure was read does not matter to the way. */
const anyTime = Temporal.Instant.fromEpochMilliseconds(0);

/** Reads the disclosure of the step first. */
function readAloud(script: Script, { state, moves }: Trail): Trail {
  const { disclosure } = currentStep(script, state);
  if (!disclosure || isTicked(state, disclosure.id, state.language)) return { state, moves };
  return {
    state: tickDisclosure(script, state, disclosure.id, anyTime),
    moves: [...moves, { kind: 'tick', disclosure: disclosure.id }],
  };
}

/** States in which the rest of the talk can only go the same ways. */
function sameness(script: Script, state: ScriptState): string {
  const outcome = proposedOutcome(script, state) ?? '';
  return [state.stepId, state.rightParty, state.language, outcome, state.ticks.length].join(' ');
}

const known = new Map<string, readonly TalkMove[]>();

/** @throws AppError `not-found` when no way through the script ends so */
export function wayTo(
  script: Script,
  context: ScriptContext,
  outcome: OutcomeCode,
): readonly TalkMove[] {
  const key = JSON.stringify([script.id, script.version, context, outcome]);
  const moves = known.get(key) ?? findWay(script, context, outcome);
  known.set(key, moves);
  return moves;
}

function findWay(
  script: Script,
  context: ScriptContext,
  outcome: OutcomeCode,
): readonly TalkMove[] {
  const seen = new Set<string>();
  let front: readonly Trail[] = [
    readAloud(script, { state: startScript(script, context), moves: [] }),
  ];
  while (front.length > 0) {
    const next: Trail[] = [];
    for (const { state, moves } of front) {
      const step = currentStep(script, state);
      if (step.kind === 'end' && proposedOutcome(script, state) === outcome) return moves;
      for (const { id } of answersNow(script, state)) {
        const after = answer(script, state, id);
        const key = sameness(script, after);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(
          readAloud(script, { state: after, moves: [...moves, { kind: 'answer', answerId: id }] }),
        );
      }
    }
    front = next;
  }
  throw new AppError('not-found', `No way through ${script.id} ends with ${outcome}.`);
}
