/**
 * A call's way through its script as a list of moves. The list is what is stored: playing it again gives
 * the state, so that nobody can hold a state that the script does not allow.
 */
import { Temporal } from 'temporal-polyfill';
import {
  answer,
  back,
  type ScriptContext,
  type ScriptState,
  speak,
  startScript,
  tickDisclosure,
} from './run.ts';
import type { DisclosureId, Language, Script } from './script.ts';

export type ScriptMove =
  | { readonly kind: 'answer'; readonly answerId: string }
  /** A disclosure was read aloud; `at` is ISO 8601 UTC. */
  | { readonly kind: 'tick'; readonly disclosure: DisclosureId; readonly at: string }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'back' };

function play(script: Script, state: ScriptState, move: ScriptMove): ScriptState {
  switch (move.kind) {
    case 'answer':
      return answer(script, state, move.answerId);
    case 'tick':
      return tickDisclosure(script, state, move.disclosure, Temporal.Instant.from(move.at));
    case 'speak':
      return speak(state, move.language);
    case 'back':
      return back(state);
  }
}

/** The state after these moves. @throws AppError of the engine at the first move that is not allowed */
export function playMoves(
  script: Script,
  context: ScriptContext,
  moves: readonly ScriptMove[],
): ScriptState {
  return moves.reduce<ScriptState>(
    (state, move) => play(script, state, move),
    startScript(script, context),
  );
}

/** True when both say the same; when a disclosure was ticked does not matter. */
export function isSameMove(one: ScriptMove, other: ScriptMove): boolean {
  const plain = (move: ScriptMove) => (move.kind === 'tick' ? { ...move, at: '' } : move);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
