/** What happened so far between the collector and a person, as the counting rules need it. */

/**
 * A telephone call or a visit to the office. `at` is local at the consumer's location: `YYYY-MM-DD`, or
 * `YYYY-MM-DDTHH:MM` where the order within a day matters (consents).
 */
export type CallFact = {
  readonly at: string;
  readonly direction: 'outbound' | 'inbound' | 'walk_in';
  /** Answered (even if dropped), rang unanswered, or reached voicemail; not busy or out of service. */
  readonly connected: boolean;
  /** The right party was spoken to. */
  readonly conversation: boolean;
  readonly personId: string;
  /** The debts the call was about; of an attempt, the one intended. */
  readonly accountIds: readonly string[];
  /** Absent: counted wherever a state tells work numbers from personal ones. */
  readonly phoneType?: 'mobile' | 'home' | 'work' | 'other' | undefined;
  /** The number, and the ISO instant of the start, where calls in quick succession matter. */
  readonly contactPoint?: string | undefined;
  readonly instant?: string | undefined;
};

/** A letter, email, text or visit; only state limits count these. */
export type MessageFact = {
  readonly at: string;
  readonly medium: 'letter' | 'email' | 'text' | 'visit';
  readonly personId: string;
  readonly accountIds: readonly string[];
  /** Of a text; absent: counted wherever a state tells work numbers from personal ones. */
  readonly phoneType?: 'mobile' | 'home' | 'work' | 'other' | undefined;
  /** It said that an opt-out would be honored, and nothing else. */
  readonly isOptOutConfirmation?: boolean | undefined;
};

/** Prior consent to more calls, given directly to the collector (12 CFR 1006.14(b)(3)(i)). */
export type ConsentFact = {
  readonly at: string;
  readonly personId: string;
  readonly accountIds: readonly string[];
  /** The shorter term the consumer set; at most and by default 7, the day it was given is the first. */
  readonly days?: number | undefined;
  /** Local time of its revocation. */
  readonly revokedAt?: string | undefined;
};

export type ContactHistory = {
  /** At least the last 30 days of the person, all accounts. */
  readonly calls: readonly CallFact[];
  readonly messages?: readonly MessageFact[] | undefined;
  readonly consents?: readonly ConsentFact[] | undefined;
};

/**
 * A contact dated after the latest plausible clock counts as made now: the desk's clock was set back, or
 * the consumer turned out to live further west.
 */
export function withoutFuture(history: ContactHistory, latest: string): ContactHistory {
  const settle = <Fact extends { readonly at: string }>(fact: Fact): Fact =>
    dateOf(fact.at) > dateOf(latest) ? { ...fact, at: latest } : fact;
  return {
    ...history,
    calls: history.calls.map(settle),
    messages: history.messages?.map(settle),
  };
}

/** Whether a fact concerns this person and this debt. */
export function concerns(
  fact: { readonly personId: string; readonly accountIds: readonly string[] },
  personId: string,
  accountId: string,
): boolean {
  return fact.personId === personId && fact.accountIds.includes(accountId);
}

/** The calendar date of a local time. */
export function dateOf(at: string): string {
  return at.slice(0, 10);
}
