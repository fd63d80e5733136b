/** What the contact gate answers, beside what it is asked and told. Plain data throughout. */
import type { LocalTime } from './clock-window.ts';
import type { FindingAction } from './rule-pack.ts';

export {
  type ContactFacts,
  type ElectronicBasis,
  type Hold,
  type HoldKind,
  holdKinds,
  type LocationCallFact,
  type OptOut,
  type PriorConsent,
} from './contact-facts.ts';
export {
  type AddressStatus,
  type Channel,
  type ContactRequest,
  channels,
  type EmailFact,
  type MessageKind,
  messageKinds,
  type PhoneFact,
  type PhoneStatus,
  type PhoneType,
  type PlaceFact,
  phoneStatuses,
  phoneTypes,
  type Rebuttal,
  type Recipient,
  rebuttals,
} from './contact-request.ts';

export type Verdict = 'allowed' | 'warn' | 'override' | 'blocked';

export type Reason = {
  /** `G7`; for a state limit `G9-state:MA`. */
  readonly ruleId: string;
  /** What it does to this contact: WARN where the rule cannot stop it. */
  readonly action: FindingAction;
  readonly cite: string;
  /** A few words for a list. */
  readonly label: string;
  readonly message: string;
  /** ISO instant; absent when it does not lift by itself. */
  readonly liftsAt?: string;
};

/** Something that the script, message or letter of the contact must contain. */
export type RequiredElement = {
  /** `mini-miranda`; for a state `state-text:CA`. */
  readonly ruleId: string;
  readonly cite: string;
  /** What it is, in a few words. */
  readonly element: string;
  /** The wording, where it is at hand. */
  readonly text?: string;
};

/** A counting window that bears on the contact. */
export type AttemptWindow = {
  /** `G9-count`, `G9-state:MA`. */
  readonly ruleId: string;
  readonly left: number;
  readonly of: number;
  /** ISO instant at which the next of what is counted leaves the window; absent when nothing is in it. */
  readonly until?: string;
};

export type Decision = {
  readonly verdict: Verdict;
  /** All of them, in the order of the rules. */
  readonly reasons: readonly Reason[];
  /** What the contact must contain, whether or not it may start now. */
  readonly required: readonly RequiredElement[];
  readonly localTimes: readonly LocalTime[];
  /** Outbound calls that may still be placed today under every counting rule; calls only. */
  readonly attemptsLeft?: number;
  readonly windows: readonly AttemptWindow[];
  /** ISO instant at which an allowed contact stops being allowed by the clock. */
  readonly closesAt?: string;
  /** ISO instant from which the contact is allowed if nothing else happens; absent when none is known. */
  readonly liftsAt?: string;
  /** A conversation in this contact starts the seven days of 12 CFR 1006.14(b)(2)(i)(B). */
  readonly startsConversationWindow: boolean;
  /** False: state rules not reviewed for the places involved; federal rules apply. */
  readonly stateRulesReviewed: boolean;
  readonly rulePackVersion: string;
};
