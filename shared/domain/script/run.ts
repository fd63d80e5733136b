/**
 * The script's pure state machine. A state is plain data: it survives a crash as JSON. What may be on
 * screen follows from it, so no screen can show a debt before the right party is confirmed.
 */
import type { Temporal } from 'temporal-polyfill';
import { AppError } from '../../errors.ts';
import type { OutcomeCode, PhoneMark, ProposedHold } from '../outcomes.ts';
import {
  type Answer,
  answersAt,
  type Disclosure,
  type DisclosureId,
  type Effect,
  type Language,
  type RightParty,
  type Script,
  type ScriptFlag,
  type Step,
} from './script.ts';

export type ScriptContext = {
  readonly language: Language;
  /** This consumer has not had the full mini-Miranda about this debt yet, read aloud or by mail: it is due. */
  readonly isFirstCommunication: boolean;
  /** Unknown counts as barred. */
  readonly limitation: 'open' | 'barred' | 'unknown';
  readonly isRecorded: boolean;
  /** True when the agency's name says that it collects debts; then no message names it. */
  readonly nameIndicatesCollection: boolean;
};

type Position = {
  readonly stepId: string;
  readonly language: Language;
  readonly rightParty: RightParty | null;
  readonly isAgencyKnown: boolean;
  /** Everything brought about so far, oldest first. */
  readonly effects: readonly Effect[];
  /** The part of it that the last answer brought about: panels to open now. */
  readonly raised: readonly Effect[];
};

export type DisclosureTick = {
  readonly id: DisclosureId;
  readonly language: Language;
  /** ISO 8601 UTC. */
  readonly at: string;
};

export type TrailEntry = Position & { readonly answerId: string };

export type ScriptState = Position & {
  readonly scriptId: string;
  readonly scriptVersion: number;
  readonly context: ScriptContext;
  readonly ticks: readonly DisclosureTick[];
  readonly trail: readonly TrailEntry[];
};

export type VisibleFacts = {
  readonly agency: boolean;
  readonly debt: boolean;
  readonly balance: boolean;
  readonly creditor: boolean;
  readonly disclosure: boolean;
};

function hasFlag(context: ScriptContext, flag: ScriptFlag): boolean {
  switch (flag) {
    case 'first_communication':
      return context.isFirstCommunication;
    case 'may_be_time_barred':
      return context.limitation !== 'open';
    case 'recorded':
      return context.isRecorded;
    case 'agency_name_neutral':
      return !context.nameIndicatesCollection;
  }
}

/** The step with an id. @throws AppError `internal` when the script has none */
export function getStep(script: Script, id: string): Step {
  const step = script.steps.find((candidate) => candidate.id === id);
  if (!step) throw new AppError('internal', 'The script leads to a step that it does not have.');
  return step;
}

/** Follows `when ... otherwise` from a step to the first one that is said. */
function landOn(script: Script, id: string, context: ScriptContext): Step {
  let step = getStep(script, id);
  for (let hops = 0; step.when && !hasFlag(context, step.when.flag); hops += 1) {
    if (hops > script.steps.length) throw new AppError('internal', 'The script goes in a circle.');
    step = getStep(script, step.when.otherwise);
  }
  return step;
}

/** Begins a script; voicemail alone knows no right party, every other begins without one too. */
export function startScript(script: Script, context: ScriptContext): ScriptState {
  return {
    scriptId: script.id,
    scriptVersion: script.version,
    context,
    stepId: landOn(script, script.first, context).id,
    language: context.language,
    rightParty: null,
    isAgencyKnown: false,
    effects: [],
    raised: [],
    ticks: [],
    trail: [],
  };
}

/** @throws AppError `conflict` when the state belongs to another script or version */
export function currentStep(script: Script, state: ScriptState): Step {
  if (script.id !== state.scriptId || script.version !== state.scriptVersion) {
    throw new AppError(
      'conflict',
      'This call began with another version of its script. Wrap it up by hand.',
    );
  }
  return getStep(script, state.stepId);
}

export function isTicked(state: ScriptState, id: DisclosureId, language: Language): boolean {
  return state.ticks.some((tick) => tick.id === id && tick.language === language);
}

/** The answers that may be given now, in key order of the script. */
export function answersNow(script: Script, state: ScriptState): readonly Answer[] {
  return answersAt(script, currentStep(script, state), state.rightParty !== null);
}

function positionOf(state: ScriptState): Position {
  const { stepId, language, rightParty, isAgencyKnown, effects, raised } = state;
  return { stepId, language, rightParty, isAgencyKnown, effects, raised };
}

function take(position: Position, effects: readonly Effect[]): Position {
  let { language, rightParty, isAgencyKnown } = position;
  for (const effect of effects) {
    if (effect.kind === 'confirm_right_party') rightParty = effect.as;
    if (effect.kind === 'agency_asked') isAgencyKnown = true;
    if (effect.kind === 'speak') language = effect.language;
  }
  return {
    stepId: position.stepId,
    language,
    rightParty,
    isAgencyKnown,
    effects: [...position.effects, ...effects],
    raised: effects,
  };
}

/**
 * Goes on by an answer. @throws AppError `invalid-input` for an answer that this step does not have;
 * `rule-broken` while the step's disclosure is unread in the language spoken, or when the next step
 * needs a right party that was not confirmed
 */
export function answer(script: Script, state: ScriptState, answerId: string): ScriptState {
  const step = currentStep(script, state);
  const chosen = answersNow(script, state).find((candidate) => candidate.id === answerId);
  if (!chosen) {
    throw new AppError('invalid-input', 'This answer does not belong to this step of the script.');
  }
  if (
    step.disclosure &&
    !chosen.interrupts &&
    !isTicked(state, step.disclosure.id, state.language)
  ) {
    throw new AppError('rule-broken', 'Read the disclosure aloud and tick it, then go on.');
  }
  const position = take(positionOf(state), chosen.effects ?? []);
  const next = landOn(script, chosen.next, state.context);
  if (next.requiresRightParty && position.rightParty === null) {
    throw new AppError('rule-broken', 'Confirm that this is the right person first.');
  }
  return {
    ...state,
    ...position,
    stepId: next.id,
    trail: [...state.trail, { ...positionOf(state), answerId }],
  };
}

/**
 * Records that a disclosure was read aloud in the language spoken; the first time stands.
 * @throws AppError `invalid-input` when the script has no such disclosure; `rule-broken` for any but
 * the recording notice before the right party is confirmed
 */
export function tickDisclosure(
  script: Script,
  state: ScriptState,
  id: DisclosureId,
  at: Temporal.Instant,
): ScriptState {
  if (!disclosuresOf(script).some((disclosure) => disclosure.id === id)) {
    throw new AppError('invalid-input', 'This script has no such disclosure.');
  }
  if (id !== 'recording' && state.rightParty === null) {
    throw new AppError('rule-broken', 'Confirm that this is the right person first.');
  }
  if (isTicked(state, id, state.language)) return state;
  const tick: DisclosureTick = { id, language: state.language, at: at.toString() };
  return { ...state, ticks: [...state.ticks, tick] };
}

/** One step back, as it was before the answer; what was read aloud stays ticked. At the start: no change. */
export function back(state: ScriptState): ScriptState {
  const last = state.trail.at(-1);
  if (!last) return state;
  const { answerId: _given, ...position } = last;
  return { ...state, ...position, trail: state.trail.slice(0, -1) };
}

/** Goes on in another language; a mini-Miranda read in the former one is due again (12 CFR 1006.18(e)(4)). */
export function speak(state: ScriptState, language: Language): ScriptState {
  return { ...state, language };
}

function disclosuresOf(script: Script): readonly Disclosure[] {
  return script.steps.flatMap((step) => step.disclosure ?? []);
}

/** Disclosures that the right party must still hear in the language spoken, in script order. */
export function disclosuresDue(script: Script, state: ScriptState): readonly Disclosure[] {
  if (state.rightParty === null) return [];
  const isDue: Record<DisclosureId, boolean> = {
    recording: false,
    mini_miranda_full: state.context.isFirstCommunication,
    mini_miranda_short: !state.context.isFirstCommunication,
    time_barred: state.context.limitation !== 'open',
  };
  return disclosuresOf(script).filter(
    ({ id }) => isDue[id] && !isTicked(state, id, state.language),
  );
}

/**
 * What may be on screen and spoken: before the right party is confirmed only the agent's own name,
 * and the agency once it was expressly asked for (12 CFR 1006.10(b), 1006.6(d)).
 */
export function visibleFacts(state: ScriptState): VisibleFacts {
  const isRightParty = state.rightParty !== null;
  return {
    agency: isRightParty || state.isAgencyKnown,
    debt: isRightParty,
    balance: isRightParty,
    creditor: isRightParty,
    disclosure: isRightParty,
  };
}

/** The outcome code to propose at wrap-up: what an answer logged last, else the end's own; undefined mid-call. */
export function proposedOutcome(script: Script, state: ScriptState): OutcomeCode | undefined {
  let logged: OutcomeCode | undefined;
  for (const effect of state.effects) if (effect.kind === 'log_outcome') logged = effect.code;
  return logged ?? currentStep(script, state).outcome;
}

/** Each hold that the call gave reason for, once. */
export function proposedHoldsOf(state: ScriptState): readonly ProposedHold[] {
  return [...new Set(state.effects.flatMap((e) => (e.kind === 'propose_hold' ? e.hold : [])))];
}

/** Each mark for the number that was dialed, once. */
export function phoneMarksOf(state: ScriptState): readonly PhoneMark[] {
  return [...new Set(state.effects.flatMap((e) => (e.kind === 'mark_phone' ? e.mark : [])))];
}
