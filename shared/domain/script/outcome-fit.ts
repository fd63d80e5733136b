/**
 * Whether an outcome can be true of a call that went through its script this way, and what the call then
 * counts as. Protective outcomes are never refused: what a person says is always heard.
 */
import { type CountsAs, getOutcome, type Outcome } from '../outcomes.ts';
import { currentStep, disclosuresDue, type ScriptState } from './run.ts';
import type { Script } from './script.ts';
import { saysCallBack } from './scripts/parts/protection.ts';

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
  return step.outcome === undefined || getOutcome(step.outcome).group !== 'line';
}

/**
 * Whether the call connected as 12 CFR 1006.14(b)(3)(ii) has it, by the script alone; undefined while it
 * says nothing. A machine that took the call is a connection.
 */
export function didConnect(script: Script, state: ScriptState): boolean | undefined {
  if (wasConversation(state) || didSomebodyAnswer(script, state)) return true;
  const { outcome } = currentStep(script, state);
  if (outcome !== undefined) return getOutcome(outcome).connected;
  return state.trail.length > 0 ? true : undefined;
}

/**
 * By the script the right party was spoken to: confirmed as such, or a disclosure was read to them, which
 * no step back takes back.
 */
export function wasConversation({
  rightParty,
  ticks,
}: Pick<ScriptState, 'rightParty' | 'ticks'>): boolean {
  return rightParty !== null || ticks.some(({ id }) => id !== 'recording');
}

/** The person themselves spoke: confirmed, or in passing before the identity check. */
export function isOwnWord({ rightParty, trail }: ScriptState): boolean {
  return rightParty !== null || trail.some(({ answerId }) => answerId === saysCallBack);
}

/** Why the outcome contradicts the script, with the remedy; undefined when it fits. */
export function outcomeProblem(
  script: Script,
  state: ScriptState,
  outcome: Outcome,
): string | undefined {
  if (outcome.group === 'protected') return undefined;
  const problem = connectionProblem(script, state, outcome);
  if (problem !== undefined || !isSubstantive(outcome)) return problem;
  const isKnown = outcome.code === 'CALLBACK' ? isOwnWord(state) : state.rightParty !== null;
  if (!isKnown)
    return 'This outcome needs the right person. Confirm in the script who it was first.';
  const due = disclosuresDue(script, state);
  if (due.length > 0 && !freeOfDisclosure.includes(outcome.code)) {
    return 'A disclosure was not read aloud. Read and tick it first, or choose an outcome that says that the talk was cut short.';
  }
  return undefined;
}

function connectionProblem(script: Script, state: ScriptState, outcome: Outcome) {
  if (wasConversation(state)) return silenceProblem(outcome);
  if (outcome.group === 'line' && didSomebodyAnswer(script, state)) {
    return 'The script says that somebody answered. Step back in the script if that was a mistake, or choose how it ended.';
  }
  const connected = didConnect(script, state);
  if (connected === undefined || connected === outcome.connected) return undefined;
  return connected
    ? 'The script says that the call got through. Step back in the script if that was a mistake, or choose how it ended.'
    : 'The script says that the call did not get through. Step back in the script if that was a mistake, or choose how it ended.';
}

/** Why an outcome cannot be that of a conversation. */
export function silenceProblem(outcome: Outcome): string | undefined {
  if (outcome.group !== 'line' && outcome.countsAs !== 'none') return undefined;
  return 'The right person was confirmed or heard a disclosure, so this was a conversation. Choose how it ended.';
}

/** The outcome's own count, raised to a conversation when by the script it was one. */
export function countsAsOf(outcome: Outcome, isConversation: boolean): CountsAs {
  return isConversation ? 'conversation' : outcome.countsAs;
}
