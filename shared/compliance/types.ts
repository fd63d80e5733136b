/** What the contact gate is asked, what it is told, and what it answers. Plain data throughout. */
import type { Temporal } from 'temporal-polyfill';
import type { LocalTime } from './clock-window.ts';
import type { ContactHistory } from './contact-history.ts';
import type { InconvenientTime } from './inconvenient-times.ts';
import type { LetterType } from './letter-types.ts';
import type { LocationEvidence } from './location-evidence.ts';
import type { RuleAction } from './rule-pack.ts';

/** `call` is outbound; `inbound` and `walk_in` are the consumer's own doing. */
export const channels = ['call', 'inbound', 'walk_in', 'letter'] as const;
export type Channel = (typeof channels)[number];

/** Who is called or written to; `consumer` includes a co-obligor. */
export type Recipient =
  | 'consumer'
  | 'spouse'
  | 'parent'
  | 'guardian'
  | 'estate_representative'
  | 'attorney';

export const phoneTypes = ['mobile', 'home', 'work', 'other'] as const;
export type PhoneType = (typeof phoneTypes)[number];

/** `prohibited`: the employer, or the consumer for the employer's sake, does not allow calls there. */
export const phoneStatuses = ['ok', 'wrong', 'not_in_service', 'opted_out', 'prohibited'] as const;
export type PhoneStatus = (typeof phoneStatuses)[number];

export type PhoneFact = { readonly type: PhoneType; readonly status: PhoneStatus };

/** `missing`: no complete address on file. */
export type AddressStatus = 'ok' | 'bad' | 'missing';

type Common = {
  /** When the contact starts; a letter's is its making. */
  readonly at: Temporal.Instant;
  readonly personId: string;
  readonly accountId: string;
};

export type ContactRequest =
  | (Common & {
      readonly channel: 'call';
      /** Default `consumer`. */
      readonly recipient?: Recipient | undefined;
      /** The number to be dialled; absent when only the person is judged. */
      readonly phone?: PhoneFact | undefined;
    })
  | (Common & { readonly channel: 'inbound' | 'walk_in' })
  | (Common & {
      readonly channel: 'letter';
      readonly letterType: LetterType;
      readonly recipient?: Recipient | undefined;
      readonly address: AddressStatus;
    });

export const holdKinds = [
  'dispute',
  'original_creditor_request',
  'cease',
  'attorney',
  'bankruptcy',
  'deceased',
  'minor',
  'identity_theft',
  'recalled',
] as const;
export type HoldKind = (typeof holdKinds)[number];

/** A hold in force. Without an account it reaches every account of the person. */
export type Hold = {
  readonly kind: HoldKind;
  readonly personId?: string | undefined;
  readonly accountId?: string | undefined;
};

export type ContactFacts = {
  readonly holds: readonly Hold[];
  readonly location: LocationEvidence;
  /** Postal abbreviations of the address, employer and contract states that are known. */
  readonly states: readonly string[];
  readonly history: ContactHistory;
  /** Kinds of hold on records that may be the same person, as long as nobody has said whether they are. */
  readonly lookalikeHolds?: readonly HoldKind[] | undefined;
  readonly inconvenientTimes?: readonly InconvenientTime[] | undefined;
};

export type Verdict = 'allowed' | 'warn' | 'override' | 'blocked';

export type Reason = {
  /** `G7`; for a state limit `G9-state:MA`. */
  readonly ruleId: string;
  /** What it does to this contact: WARN where the rule cannot stop it. */
  readonly action: RuleAction;
  readonly cite: string;
  /** A few words for a list. */
  readonly label: string;
  readonly message: string;
  /** ISO instant; absent when it does not lift by itself. */
  readonly liftsAt?: string;
};

export type Decision = {
  readonly verdict: Verdict;
  /** All of them, in the order of the rules. */
  readonly reasons: readonly Reason[];
  readonly localTimes: readonly LocalTime[];
  /** Outbound calls that may still be placed today under every counting rule; calls only. */
  readonly attemptsLeft?: number;
  /** ISO instant at which an allowed call stops being allowed by the clock. */
  readonly closesAt?: string;
  /** ISO instant from which the contact is allowed if nothing else happens; absent when none is known. */
  readonly liftsAt?: string;
  /** A conversation in this contact starts the seven days of 12 CFR 1006.14(b)(2)(i)(B). */
  readonly startsConversationWindow: boolean;
  /** False: state rules not reviewed for the places involved; federal rules apply. */
  readonly stateRulesReviewed: boolean;
  readonly rulePackVersion: string;
};
