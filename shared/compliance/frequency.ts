/**
 * Call frequency per person and particular debt, 12 CFR 1006.14(b)(2)(i): (A) at most seven calls within
 * seven consecutive days; (B) none within seven consecutive days of a telephone conversation.
 */
import { type CallFact, type ContactHistory, concerns } from './contact-history.ts';
import { dateOfDay, dayOfDate } from './zones/zone-clock.ts';

/** The most calls in the window, and its days. */
export const CALLS = 7;
export const DAYS = 7;

export type FrequencyQuery = {
  readonly personId: string;
  readonly accountId: string;
  /** Local `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` of the call in question. */
  readonly at: string;
  /** The same by the latest clock the consumer may be living by; default: `at`. */
  readonly latest?: string | undefined;
};

type Whose = Pick<FrequencyQuery, 'personId' | 'accountId'>;

export type FrequencyFinding = {
  /** Countable calls on the seven dates up to and including this one. */
  readonly counted: number;
  readonly countReached: boolean;
  readonly inConversationWindow: boolean;
  /** The call would be made with prior direct consent: neither limit applies. */
  readonly excluded: boolean;
  /** Calls that may still be made today before either limit stops them. */
  readonly attemptsLeft: number;
  /** First local date on which neither limit stops a call, consent aside. */
  readonly opensOn: string;
};

/**
 * Whether a call at this local time has the person's direct prior consent. Consent ends after its term,
 * at revocation, and at the next conversation about the debt (comment 14(b)(3)(i)-2).
 * @param spokenBefore conversations from this local time on do not matter; default: that of the call
 */
export function hasConsent(
  history: ContactHistory,
  query: FrequencyQuery,
  spokenBefore = query.latest ?? query.at,
): boolean {
  const { personId, accountId, at, latest = at } = query;
  return (history.consents ?? []).some((consent) => {
    if (!concerns(consent, personId, accountId) || consent.at > at) return false;
    const lastDay = dayOfDate(consent.at) + Math.min(consent.days ?? DAYS, DAYS) - 1;
    if (dayOfDate(latest) > lastDay) return false;
    if (consent.revokedAt !== undefined && consent.revokedAt <= latest) return false;
    const endsConsent = (call: CallFact) =>
      call.conversation && call.at > consent.at && call.at < spokenBefore;
    return !history.calls.some((call) => endsConsent(call) && concerns(call, personId, accountId));
  });
}

/** What is on file has happened before a call that is only asked about, whatever the clock said. */
const ANY_TIME = '9999-12-31';

/** Whether a call that is to be made now has the consent. */
export function isCallConsented(history: ContactHistory, query: FrequencyQuery): boolean {
  return hasConsent(history, query, ANY_TIME);
}

function ownCalls(history: ContactHistory, query: Whose): readonly CallFact[] {
  return history.calls.filter((call) => concerns(call, query.personId, query.accountId));
}

/** Days from 1970-01-01 of the calls that count: outbound, connected, without consent. */
export function countedDays(history: ContactHistory, query: Whose): readonly number[] {
  const { personId, accountId } = query;
  const isCounted = (call: CallFact) =>
    call.direction === 'outbound' &&
    call.connected &&
    !hasConsent(history, { personId, accountId, at: call.at });
  return ownCalls(history, query)
    .filter(isCounted)
    .map((call) => dayOfDate(call.at));
}

/** Days from 1970-01-01 of the conversations, whoever began them. */
export function conversationDays(history: ContactHistory, query: Whose): readonly number[] {
  return ownCalls(history, query)
    .filter((call) => call.conversation)
    .map((call) => dayOfDate(call.at));
}

/** How many of the days lie on `from - 6 .. to`. */
function within(days: readonly number[], from: number, to: number): number {
  return days.filter((day) => day > from - DAYS && day <= to).length;
}

/** Judges one call against both limits. Inbound and walk-in conversations start the window too. */
export function callFrequency(history: ContactHistory, query: FrequencyQuery): FrequencyFinding {
  const counted = countedDays(history, query);
  const conversations = conversationDays(history, query);
  return judgeDays({ counted, conversations, excluded: isCallConsented(history, query) }, query);
}

export type FrequencyDays = {
  readonly counted: readonly number[];
  readonly conversations: readonly number[];
  readonly excluded: boolean;
};

/** The same for one who has gathered the days. */
export function judgeDays(
  { counted, conversations, excluded }: FrequencyDays,
  query: Pick<FrequencyQuery, 'at' | 'latest'>,
): FrequencyFinding {
  const from = dayOfDate(query.at);
  const to = dayOfDate(query.latest ?? query.at);
  const isShut = (wait: number) =>
    within(counted, from + wait, to + wait) >= CALLS ||
    within(conversations, from + wait, to + wait) > 0;
  let wait = 0;
  while (isShut(wait)) wait += 1;

  const count = within(counted, from, to);
  const inConversationWindow = !excluded && within(conversations, from, to) > 0;
  return {
    counted: count,
    countReached: !excluded && count >= CALLS,
    inConversationWindow,
    excluded,
    attemptsLeft: inConversationWindow ? 0 : Math.max(0, CALLS - count),
    opensOn: dateOfDay(from + wait),
  };
}
