/** The current step as a screen shows it: one language, values in place, nothing that must stay hidden. */
import {
  fillText,
  type Placeholder,
  type PlaceholderValues,
  placeholders,
} from './placeholders.ts';
import {
  answersNow,
  currentStep,
  disclosuresDue,
  type ScriptState,
  type VisibleFacts,
  visibleFacts,
} from './run.ts';
import type { Answer, DisclosureId, Language, Script, Step } from './script.ts';

export type StepView = {
  readonly stepId: string;
  readonly kind: Step['kind'];
  /** 1 for the first step of this call. */
  readonly number: number;
  readonly language: Language;
  readonly say: string | null;
  readonly cue: string | null;
  readonly disclosure: {
    readonly id: DisclosureId;
    readonly text: string;
    readonly tickedAt: string | null;
  } | null;
  /** Missed by an interruption or a change of language, still to be read: shown beside every step. */
  readonly due: readonly { readonly id: DisclosureId; readonly text: string }[];
  readonly answers: readonly Answer[];
  readonly canGoBack: boolean;
  readonly facts: VisibleFacts;
};

/** Drops the values that may not be spoken yet, so that a faulty script shows a blank, never a secret. */
function allowed(values: PlaceholderValues, step: Step, facts: VisibleFacts): PlaceholderValues {
  const mayUse = (name: Placeholder) => {
    const { use } = placeholders[name];
    if (use === 'right_party_only') return facts.debt;
    return use === 'always' || facts.agency || step.limitedContent === true;
  };
  const names = Object.keys(placeholders) as Placeholder[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value !== undefined && mayUse(name) ? [[name, value]] : [];
    }),
  );
}

/** @throws AppError `conflict` when the state belongs to another script or version */
export function stepView(script: Script, state: ScriptState, values: PlaceholderValues): StepView {
  const step = currentStep(script, state);
  const { language } = state;
  const facts = visibleFacts(state);
  const known = allowed(values, step, facts);
  const ticked = state.ticks.find(
    (tick) => tick.id === step.disclosure?.id && tick.language === language,
  );
  return {
    stepId: step.id,
    kind: step.kind,
    number: state.trail.length + 1,
    language,
    say: step.say && fillText(step.say[language], known, language),
    cue: step.cue ?? null,
    disclosure: step.disclosure
      ? {
          id: step.disclosure.id,
          text: fillText(step.disclosure.text[language], known, language),
          tickedAt: ticked?.at ?? null,
        }
      : null,
    due: disclosuresDue(script, state)
      .filter((disclosure) => disclosure.id !== step.disclosure?.id)
      .map(({ id, text }) => ({ id, text: fillText(text[language], known, language) })),
    answers: answersNow(script, state),
    canGoBack: state.trail.length > 0,
    facts,
  };
}
