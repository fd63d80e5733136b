/** What an outcome code is: how an attempt ended, what it counts as, and what follows from it. */

/** How agent and person met. */
export const callWays = ['outbound_call', 'inbound_call', 'walk_in'] as const;
export type CallWay = (typeof callWays)[number];

/**
 * An attempt is a dialed call, a contact a reached person, a conversation the right party reached.
 * `none` counts as nothing: nobody was called and nobody was spoken to.
 */
export type CountsAs = 'attempt' | 'contact' | 'conversation' | 'none';

/** What may come next on an account. The office kinds need no contact with the consumer. */
export const contactActionKinds = ['call', 'call_back', 'promise_due', 'letter'] as const;
export const officeActionKinds = ['trace', 'review', 'verify_payment', 'answer_dispute'] as const;
export const nextActionKinds = [...contactActionKinds, ...officeActionKinds] as const;
export type NextActionKind = (typeof nextActionKinds)[number];
export type OfficeActionKind = (typeof officeActionKinds)[number];

/** Holds that a call can give reason for; the agent confirms them at wrap-up. */
export const proposedHolds = [
  'dispute',
  'cease',
  'attorney',
  'bankruptcy',
  'deceased',
  'minor',
  'identity_theft',
] as const;
export type ProposedHold = (typeof proposedHolds)[number];

/** What is known of the dialed number from now on; opted out is a wish not to be called there (12 CFR 1006.14(h)). */
export type PhoneMark = 'wrong_number' | 'not_in_service' | 'opted_out';
export type ProposedFlag = 'language' | 'hardship';

/** Groups of the outcome list, in the order in which it shows them. */
export const outcomeGroups = ['agreed', 'talked', 'protected', 'reached', 'line'] as const;
export type OutcomeGroup = (typeof outcomeGroups)[number];

export type OutcomeRow = {
  readonly label: string;
  readonly group: OutcomeGroup;
  readonly countsAs: CountsAs;
  /** Answered, rang unanswered or reached a recording; busy and not in service are not (12 CFR 1006.14(b)(3)(ii)). */
  readonly connected: boolean;
  readonly ways: readonly CallWay[];
  /** The proposal at wrap-up, in calendar days from the business date; null where the hold is all that follows. */
  readonly next: { readonly kind: NextActionKind; readonly inDays: number } | null;
  readonly hold?: ProposedHold;
  readonly flag?: ProposedFlag;
  readonly phoneMark?: PhoneMark;
};
