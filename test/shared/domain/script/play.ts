/** Plays a script by answer ids, reading every disclosure on the way. */
import { Temporal } from 'temporal-polyfill';
import {
  answer,
  currentStep,
  type ScriptContext,
  type ScriptState,
  startScript,
  tickDisclosure,
} from '../../../../shared/domain/script/run.ts';
import type { Script } from '../../../../shared/domain/script/script.ts';

export const readAt = Temporal.Instant.from('2026-03-02T16:43:07Z');

export const laterCall: ScriptContext = {
  language: 'en',
  isFirstCommunication: false,
  limitation: 'open',
  isRecorded: false,
  nameIndicatesCollection: false,
};

/** Ticks the disclosure of the current step, if it has one, and goes on. */
export function readOn(script: Script, state: ScriptState): ScriptState {
  const { disclosure } = currentStep(script, state);
  if (!disclosure) return state;
  return readOn(
    script,
    answer(script, tickDisclosure(script, state, disclosure.id, readAt), 'read'),
  );
}

export function play(
  script: Script,
  answers: readonly string[],
  context: Partial<ScriptContext> = {},
): ScriptState {
  let state = readOn(script, startScript(script, { ...laterCall, ...context }));
  for (const id of answers) state = readOn(script, answer(script, state, id));
  return state;
}
