/**
 * The sections of the worklist: the reasons of today's queue, then the accounts that wait. Every live
 * account is in exactly one, under one integer key, so that none is on nobody's list.
 */
import {
  type QueueDay,
  type QueueFacts,
  type QueuePosition,
  queuePosition,
  whyNotQueued,
} from '../queue-score.ts';
import { epochDay, epochMinute } from './days.ts';
import {
  type QueueReason,
  queueReasonLabels,
  queueReasons,
  TIER_SIZE,
  tierRange,
} from './tiers.ts';

/** `later`: a call-back or other work on a later date. */
export const waitingSections = ['later', 'snoozed', 'held'] as const;
export type WaitingSection = (typeof waitingSections)[number];

export const sections = [...queueReasons, ...waitingSections] as const;
export type Section = QueueReason | WaitingSection;

export const sectionLabels: Readonly<Record<Section, string>> = {
  ...queueReasonLabels,
  later: 'Later',
  snoozed: 'Snoozed',
  held: 'On hold',
};

const MINUTE_STEP = 10_000;

export function isWaiting(section: Section): section is WaitingSection {
  return waitingSections.some((waiting) => waiting === section);
}

/** Smallest and largest key of a section, both inclusive. */
export function sectionRange(section: Section): readonly [min: number, max: number] {
  if (!isWaiting(section)) return tierRange(section);
  const min = (queueReasons.length + 1 + waitingSections.indexOf(section)) * TIER_SIZE;
  return [min, min + TIER_SIZE - 1];
}

/** Keys of today's queue, all its reasons together. Its last tier waits for the hour agreed. */
export const todayRange: readonly [min: number, max: number] = [
  tierRange(queueReasons[0])[0],
  sectionRange('later')[0] - 1,
];

/** The last key of what can be worked at any hour of the day; behind it come the call-backs of later today. */
export const lastWorkableKey = tierRange('call_back_today')[0] - 1;

/** Keys of call-backs that waited for their hour and whose hour has come. */
export function comeDueRange({ minute }: QueueDay): readonly [min: number, max: number] {
  const [min] = tierRange('call_back_today');
  return [min, min + (minute + 1) * MINUTE_STEP - 1];
}

/** The section a stored key stands for. Keys outside every range, which nothing writes, count as held. */
export function sectionOfKey(key: number): Section {
  return sections[Math.floor(key / TIER_SIZE) - 1] ?? 'held';
}

export type Place = {
  readonly section: Section;
  /** Safe integer, ascending means worked (or waking) first. */
  readonly key: number;
};

/** Minutes since 1970 of a date's beginning (as if UTC) or of an instant. */
function wakeMinute(until: string): number {
  return until.length === 10 ? epochDay(until) * 1440 : epochMinute(until);
}

/** The key range of accounts in a waiting section that may be due by the end of the day. */
export function dueRange(
  section: 'later' | 'snoozed',
  today: QueueDay,
): readonly [min: number, max: number] {
  const [min] = sectionRange(section);
  const last = Math.max(today.endMinute, (today.day + 1) * 1440);
  return [min, min + last * MINUTE_STEP];
}

/** Within 0 and `limit - 1`: larger values come first. */
function largestFirst(value: number, limit: number): number {
  return limit - 1 - Math.min(limit - 1, Math.max(0, value));
}

function waitingKey(section: WaitingSection, until: string | undefined, balance: number): number {
  const [min] = sectionRange(section);
  if (section === 'held' || until === undefined) return min + largestFirst(balance, TIER_SIZE);
  const minute = Math.min(TIER_SIZE / MINUTE_STEP - 1, Math.max(0, wakeMinute(until)));
  return min + minute * MINUTE_STEP + largestFirst(Math.floor(balance / 100_00), MINUTE_STEP);
}

const waitingFor = {
  held: 'held',
  snoozed: 'snoozed',
  call_back_later: 'later',
  planned_later: 'later',
} as const;

/** Where a live account stands in the worklist; null for one that is closed. */
export function placeOf(facts: QueueFacts, today: QueueDay): Place | null {
  const waits = whyNotQueued(facts, today);
  if (waits === null) {
    const position = queuePosition(facts, today);
    return position && { section: position.reason, key: position.key };
  }
  if (waits.why === 'closed') return null;
  const section = waitingFor[waits.why];
  return { section, key: waitingKey(section, waits.until, facts.balanceCents) };
}

export type { QueuePosition };
