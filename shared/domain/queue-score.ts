/**
 * Where an account stands in the queue and why: call-backs whose time has come, broken promises, promises
 * due today, new business, then score, and last the call-backs of later today. Runs over every account at start of day: plain integers and ISO text only.
 */
import {
  type Band,
  balanceBands,
  bandOf,
  contactBands,
  neverContacted,
  placementBands,
} from './queue/bands.ts';
import { epochDay, epochMinute } from './queue/days.ts';
import { type QueueReason, TIER_SIZE, tierOf } from './queue/tiers.ts';

export * from './queue/tiers.ts';

/** The business day that a run ranks for; made once per run by `queueDay`. */
export type QueueDay = {
  /** `YYYY-MM-DD` in the desk's zone. */
  readonly date: string;
  readonly day: number;
  /** Minute since 1970 at which the business day ends. */
  readonly endMinute: number;
  /** Minute since 1970 that it is now. */
  readonly minute: number;
};

/** Cheap columns of one account. Dates are `YYYY-MM-DD`, instants ISO 8601 UTC. */
export type QueueFacts = {
  readonly isLive: boolean;
  /** A hold in force stops contact or collection. */
  readonly isHeld: boolean;
  /** First date on which the account shows again. */
  readonly snoozedUntil: string | null;
  /** When a call-back was agreed. */
  readonly callbackAt: string | null;
  /** When the latest promise was broken that nobody has been reached about. */
  readonly brokenOn: string | null;
  /** Due date of the earliest open promise. */
  readonly promiseDueOn: string | null;
  /** Work planned for a later date keeps the account out of the queue until then. */
  readonly nextActionOn: string | null;
  /** When an encounter last ended with an outcome that counts as worked; null for new business. */
  readonly lastWorkedOn: string | null;
  /** Last date on which a person was reached. */
  readonly lastContactOn: string | null;
  readonly placedOn: string;
  readonly balanceCents: number;
};

export type ScoreParts = {
  readonly balance: Band;
  readonly contact: Band;
  readonly placement: Band;
};

export type QueuePosition = {
  readonly tier: number;
  readonly reason: QueueReason;
  /** Safe integer, ascending means worked first; equal keys are ordered by account id. */
  readonly key: number;
  readonly score: number;
  readonly parts: ScoreParts;
};

export type NotQueued = {
  readonly why: 'closed' | 'held' | 'snoozed' | 'call_back_later' | 'planned_later';
  /** The date (or instant, for a call-back) from which the account queues again, where one is known. */
  readonly until?: string;
};

/**
 * @param dayEnd first instant of the next business date, ISO 8601 UTC
 * @param now ISO 8601 UTC
 */
export function queueDay(date: string, dayEnd: string, now: string): QueueDay {
  const endMinute = epochMinute(dayEnd);
  return { date, day: epochDay(date), endMinute, minute: epochMinute(now) };
}

/** Balance band plus days-since-contact band plus days-since-placement band; 0 to 140 points. */
export function scoreParts(
  facts: Pick<QueueFacts, 'balanceCents' | 'lastContactOn' | 'placedOn'>,
  today: QueueDay,
): ScoreParts {
  return {
    balance: bandOf(balanceBands, facts.balanceCents),
    contact:
      facts.lastContactOn === null
        ? neverContacted
        : bandOf(contactBands, today.day - epochDay(facts.lastContactOn)),
    placement: bandOf(placementBands, today.day - epochDay(facts.placedOn)),
  };
}

type CallBack = 'due' | 'today' | 'later';

/** Due from its minute on: before that the consumer does not expect to be called. */
function callBackOf({ callbackAt }: QueueFacts, today: QueueDay): CallBack | undefined {
  if (callbackAt === null) return undefined;
  const minute = epochMinute(callbackAt);
  if (minute <= today.minute) return 'due';
  return minute < today.endMinute ? 'today' : 'later';
}

/** True when the account was not worked on that date or since: what was planned before is overtaken. */
function isNews(on: string | null, { lastWorkedOn }: QueueFacts): boolean {
  return on !== null && (lastWorkedOn === null || lastWorkedOn < on);
}

function isDue({ promiseDueOn }: QueueFacts, today: QueueDay): boolean {
  return promiseDueOn !== null && promiseDueOn <= today.date;
}

/** Why an account is not in the queue today; null when it is. */
export function whyNotQueued(facts: QueueFacts, today: QueueDay): NotQueued | null {
  if (!facts.isLive) return { why: 'closed' };
  if (facts.isHeld) return { why: 'held' };
  if (facts.snoozedUntil !== null && facts.snoozedUntil > today.date) {
    return { why: 'snoozed', until: facts.snoozedUntil };
  }
  if (isNews(facts.brokenOn, facts)) return null;
  if (facts.callbackAt !== null) {
    // A time promised to the consumer outranks every plan of the agent's own, also for a promise due today.
    if (callBackOf(facts, today) !== 'later') return null;
    return { why: 'call_back_later', until: facts.callbackAt };
  }
  if (facts.nextActionOn === null || facts.nextActionOn <= today.date) return null;
  if (isDue(facts, today) && isNews(facts.promiseDueOn, facts)) return null;
  return { why: 'planned_later', until: facts.nextActionOn };
}

function reasonFor(facts: QueueFacts, today: QueueDay): QueueReason {
  const callBack = callBackOf(facts, today);
  if (callBack === 'due') return 'call_back_due';
  if (callBack === 'today') return 'call_back_today';
  if (facts.brokenOn !== null) return 'broken_promise';
  // A promise past its date that is not yet judged (days of grace) is still today's work.
  if (isDue(facts, today)) return 'promise_due_today';
  return facts.lastWorkedOn === null ? 'new_business' : 'score';
}

/** `limit - 1 - value`, kept within 0 and `limit - 1`: larger values come first. */
function descending(value: number, limit: number): number {
  return limit - 1 - Math.min(limit - 1, Math.max(0, value));
}

// One unit of what orders a tier first; below it the larger balance comes first.
const CALL_BACK_STEP = 10_000;
const NEW_STEP = 10_000_000;
const SCORE_STEP = 1_000_000_000;

/** The order within a tier, 0 to TIER_SIZE - 1. */
function withinTier(reason: QueueReason, facts: QueueFacts, score: number): number {
  const { balanceCents } = facts;
  switch (reason) {
    case 'call_back_due':
    case 'call_back_today': {
      const minute = Math.min(
        TIER_SIZE / CALL_BACK_STEP - 1,
        Math.max(0, epochMinute(facts.callbackAt ?? '')),
      );
      return (
        minute * CALL_BACK_STEP + descending(Math.floor(balanceCents / 100_00), CALL_BACK_STEP)
      );
    }
    case 'broken_promise':
    case 'promise_due_today':
      return descending(balanceCents, TIER_SIZE);
    case 'new_business': {
      const placed = Math.min(TIER_SIZE / NEW_STEP - 1, Math.max(0, epochDay(facts.placedOn)));
      return placed * NEW_STEP + descending(Math.floor(balanceCents / 100), NEW_STEP);
    }
    case 'score':
      return (
        descending(score, TIER_SIZE / SCORE_STEP) * SCORE_STEP +
        descending(Math.floor(balanceCents / 100), SCORE_STEP)
      );
  }
}

/**
 * The position in today's queue, or null when the account is not in it (`whyNotQueued` says why).
 * Call-backs by due time; broken and due promises by balance, largest first; new business by placement
 * date, oldest first, then balance; the rest by score, then balance.
 */
export function queuePosition(facts: QueueFacts, today: QueueDay): QueuePosition | null {
  if (whyNotQueued(facts, today) !== null) return null;
  const reason = reasonFor(facts, today);
  const parts = scoreParts(facts, today);
  const score = parts.balance.points + parts.contact.points + parts.placement.points;
  const tier = tierOf(reason);
  return { tier, reason, key: tier * TIER_SIZE + withinTier(reason, facts, score), score, parts };
}
