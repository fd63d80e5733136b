/** How much of a state limit is used, and when it frees up again. */
import {
  type CallFact,
  type ContactHistory,
  concerns,
  type MessageFact,
} from './contact-history.ts';
import type { StateCap } from './state-caps.ts';
import { dateOfDay, dayOfDate } from './zones/zone-clock.ts';

export type CapQuery = {
  readonly personId: string;
  readonly accountId: string;
  /** Earliest and latest local date of the contact, `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
};

export type CapUsage = {
  readonly used: number;
  readonly left: number;
  /** First local date with room for another contact; the earliest date itself when there is room now. */
  readonly opensOn: string;
};

function countsCall(cap: StateCap, call: CallFact): boolean {
  if (cap.counts === 'conversations') return call.conversation;
  if (call.direction !== 'outbound' || cap.counts === 'electronic') return false;
  return isOnNumbers(cap, call);
}

function isOnNumbers({ numbers }: StateCap, { phoneType }: CallFact | MessageFact): boolean {
  if (numbers === 'all' || phoneType === undefined) return true;
  return (phoneType === 'work') === (numbers === 'work');
}

function countsMessage(cap: StateCap, message: MessageFact): boolean {
  if (cap.counts === 'all-outbound') return true;
  if (cap.counts === 'electronic') return message.medium === 'email' || message.medium === 'text';
  return cap.counts === 'calls-and-texts' && message.medium === 'text' && isOnNumbers(cap, message);
}

/** Days from 1970-01-01 of everything the limit counts. */
export function countedDays(
  history: ContactHistory,
  cap: StateCap,
  query: Pick<CapQuery, 'personId' | 'accountId'>,
): readonly number[] {
  const isOwn = (fact: CallFact | MessageFact) =>
    cap.per === 'person'
      ? fact.personId === query.personId
      : concerns(fact, query.personId, query.accountId);
  return [
    ...history.calls.filter((call) => isOwn(call) && countsCall(cap, call)),
    ...(history.messages ?? []).filter((sent) => isOwn(sent) && countsMessage(cap, sent)),
  ].map(({ at }) => dayOfDate(at));
}

/** Counts the contacts of the trailing window of the limit on the given date. */
export function capUsage(history: ContactHistory, cap: StateCap, query: CapQuery): CapUsage {
  return usageOfDays(countedDays(history, cap, query), cap, query);
}

/** The same for one who has gathered the days. */
export function usageOfDays(
  days: readonly number[],
  cap: Pick<StateCap, 'days' | 'limit'>,
  query: Pick<CapQuery, 'earliest' | 'latest'>,
): CapUsage {
  const from = dayOfDate(query.earliest);
  const to = dayOfDate(query.latest);
  const usedAfter = (wait: number) =>
    days.filter((day) => day > from + wait - cap.days && day <= to + wait).length;
  let wait = 0;
  while (usedAfter(wait) >= cap.limit) wait += 1;
  const used = usedAfter(0);
  return { used, left: Math.max(0, cap.limit - used), opensOn: dateOfDay(from + wait) };
}
