/**
 * What a call script is: versioned data. Steps say something and branch by the answer; nothing that
 * hints at a debt is said before the right party is confirmed. `lint.ts` holds scripts to the rules.
 */
import type { CallWay, OutcomeCode, PhoneMark, ProposedHold } from '../outcomes.ts';

export type Language = 'en' | 'es';
export type Text = Readonly<Record<Language, string>>;

export type ScriptChannel = CallWay | 'voicemail';

/** Who was confirmed as the right party (12 CFR 1006.6(a)). */
export type RightParty = 'consumer' | 'spouse' | 'guardian';

export type Panel = 'payment' | 'offers' | 'promise' | 'worksheet';

/** What an answer brings about. Data only: the desk carries it out or proposes it. */
export type Effect =
  | { readonly kind: 'confirm_right_party'; readonly as: RightParty }
  | { readonly kind: 'agency_asked' }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'log_outcome'; readonly code: OutcomeCode }
  | { readonly kind: 'propose_hold'; readonly hold: ProposedHold }
  | { readonly kind: 'open_panel'; readonly panel: Panel }
  | { readonly kind: 'mark_phone'; readonly mark: PhoneMark };

export type DisclosureId = 'recording' | 'mini_miranda_full' | 'mini_miranda_short' | 'time_barred';

export type Disclosure = { readonly id: DisclosureId; readonly text: Text };

/** Facts of the call that decide whether a step is said at all. */
export type ScriptFlag =
  | 'first_communication'
  | 'may_be_time_barred'
  | 'recorded'
  | 'agency_name_neutral';

export type Answer = {
  readonly id: string;
  /** What the person said or what the agent saw; for the agent only. */
  readonly label: string;
  /** One key: a digit for a step's own answers, a letter for those at hand in every step. */
  readonly key: string;
  readonly next: string;
  readonly effects?: readonly Effect[];
  /** May be given although the step's disclosure was not read to the end: the person spoke up or left. */
  readonly interrupts?: true;
};

export type Step = {
  readonly id: string;
  readonly kind: 'say' | 'question' | 'disclosure' | 'end';
  /** Spoken word for word; null where nothing is said. */
  readonly say: Text | null;
  /** A hint for the agent, never spoken. */
  readonly cue?: string;
  readonly requiresRightParty: boolean;
  readonly answers: readonly Answer[];
  readonly disclosure?: Disclosure;
  /** Skipped to `otherwise` unless the flag is set. */
  readonly when?: { readonly flag: ScriptFlag; readonly otherwise: string };
  /** An end step's proposal, unless an answer on the way logged another. */
  readonly outcome?: OutcomeCode;
  /** The limited-content message of 12 CFR 1006.2(j): its words are fixed and may name the agency. */
  readonly limitedContent?: true;
  /** Nobody is on the line yet: the answers that a person may give at any time do not apply. */
  readonly unattended?: true;
};

export type Script = {
  readonly id: string;
  /** Raised with every change of words or branches; activities name it. */
  readonly version: number;
  readonly channel: ScriptChannel;
  readonly title: string;
  readonly first: string;
  readonly steps: readonly Step[];
  /** Answers at hand in every step that is not an end, before and after the right party is confirmed. */
  readonly always: {
    readonly beforeRightParty: readonly Answer[];
    readonly afterRightParty: readonly Answer[];
  };
};

/** The encounter that a script's outcomes belong to. */
export function wayOf(channel: ScriptChannel): CallWay {
  return channel === 'voicemail' ? 'outbound_call' : channel;
}

/** The step's own answers, then those at hand everywhere; an end has none. */
export function answersAt(script: Script, step: Step, isRightParty: boolean): readonly Answer[] {
  if (step.kind === 'end') return [];
  if (step.unattended) return step.answers;
  const { beforeRightParty, afterRightParty } = script.always;
  return [...step.answers, ...(isRightParty ? afterRightParty : beforeRightParty)];
}
