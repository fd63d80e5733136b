/** What the contact gate is told of a person and a debt. Plain data. */
import type { Limitation } from '../domain/negotiation/terms.ts';
import type { ContactHistory } from './contact-history.ts';
import type { InconvenientTime } from './inconvenient-times.ts';
import type { LocationEvidence } from './location-evidence.ts';
import type { RelaxationId } from './relaxations.ts';

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

/** A wish not to be contacted in a medium (12 CFR 1006.14(h)); without a contact point, in all of it. */
export type OptOut = {
  readonly medium: 'call' | 'text' | 'email' | 'letter' | 'visit';
  readonly contactPoint?: string | undefined;
};

/** How an address or number for messages is known to be the person's (12 CFR 1006.6(d)(3) to (5)). */
export type ElectronicBasis = {
  readonly medium: 'email' | 'text';
  readonly contactPoint: string;
  /**
   * `consent`: given directly to the collector. `used`: the person wrote to the collector from it about the
   * debt. `creditor`, `prior_collector`: used before by these, after the notice that the rule asks for.
   */
  readonly kind: 'consent' | 'used' | 'creditor' | 'prior_collector';
  /** Local date `YYYY-MM-DD` on which it was given or last used. */
  readonly at: string;
  /** Local date of the last check that the number was not given to somebody else. */
  readonly checkedAt?: string | undefined;
  /** Local date of its withdrawal. */
  readonly withdrawnAt?: string | undefined;
};

/** A third person spoken to about where the consumer is. */
export type LocationCallFact = {
  readonly thirdPartyId: string;
  /** Why this person may be contacted again, 12 CFR 1006.10(c). */
  readonly again?: 'asked' | 'answer_doubted' | undefined;
};

/** Consent given directly to the collector, or a court's permission (12 CFR 1006.6(b)(4)). */
export type PriorConsent = {
  readonly rule: 'G4' | 'G5' | 'G6' | 'G7';
  readonly personId: string;
  readonly accountIds: readonly string[];
  /** ISO instants; the end is excluded. */
  readonly from: string;
  readonly until: string;
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
  readonly optOuts?: readonly OptOut[] | undefined;
  readonly electronicBases?: readonly ElectronicBasis[] | undefined;
  readonly locationCalls?: readonly LocationCallFact[] | undefined;
  readonly priorConsents?: readonly PriorConsent[] | undefined;
  /** On active duty, or within a year of it (50 USC 3931, 3937). */
  readonly servicemember?: boolean | undefined;
  /** Whether the time to sue has passed; absent: not looked at here. */
  readonly limitation?: Limitation | undefined;
  /** The most formal communication about this debt so far; absent: none, which asks for the most words. */
  readonly communicated?: 'none' | 'oral' | 'written' | undefined;
  /** Exceptions on weak evidence that the agency has switched on. All others of that kind are off. */
  readonly relaxations?: readonly RelaxationId[] | undefined;
};
