/**
 * Whether an outcome can be true of a call that went through its script this way, and what the call then
 * counts as. Protective outcomes are never refused: what a person says is always heard.
 */
import type { CountsAs, Outcome } from '../outcomes.ts';
import { currentStep, disclosuresDue, type ScriptState } from './run.ts';
import type { Script } from './script.ts';

/** Reached before or without the identity check: the person said who they are in passing, or left. */
const freeOfIdentity: readonly string[] = ['CALLBACK'];
/** Cut short: what was still to be read could not be. */
const freeOfDisclosure: readonly string[] = ['CALLBACK', 'RPC_HUNG_UP'];

function isSubstantive({ group }: Outcome): boolean {
  return group === 'agreed' || group === 'talked';
}

/** By the script, somebody picked up, called or came. */
export function didSomebodyAnswer(script: Script, state: ScriptState): boolean {
  const step = currentStep(script, state);
  if (step.unattended) return false;
  if (step.kind !== 'end') return script.channel !== 'outbound_call' || state.trail.length > 0;
  const silent = ['NO_ANSWER', 'BUSY', 'NOT_IN_SERVICE', 'VOICEMAIL_LEFT', 'VOICEMAIL_NO_MESSAGE'];
  return step.outcome === undefined || !silent.includes(step.outcome);
}

/** Why the outcome contradicts the script, with the remedy; undefined when it fits. */
export function outcomeProblem(
  script: Script,
  state: ScriptState,
  outcome: Outcome,
): string | undefined {
  const isRightParty = state.rightParty !== null;
  if (outcome.group === 'line' && didSomebodyAnswer(script, state)) {
    return 'The script says that somebody answered. Step back in the script if that was a mistake, or choose how it ended.';
  }
  if (isRightParty && outcome.countsAs === 'none') {
    return 'The right person was confirmed, so this was a conversation. Choose how it ended, or step back in the script.';
  }
  if (!isSubstantive(outcome)) return undefined;
  if (!isRightParty && !freeOfIdentity.includes(outcome.code)) {
    return 'This outcome needs the right person. Confirm in the script who it was first.';
  }
  const due = disclosuresDue(script, state);
  if (due.length > 0 && !freeOfDisclosure.includes(outcome.code)) {
    return 'A disclosure was not read aloud. Read and tick it first, or choose an outcome that says that the talk was cut short.';
  }
  return undefined;
}

/** The outcome's own count, raised to a conversation when the right party was confirmed. */
export function countsAsOf(outcome: Outcome, state: ScriptState | undefined): CountsAs {
  return state !== undefined && state.rightParty !== null ? 'conversation' : outcome.countsAs;
}
