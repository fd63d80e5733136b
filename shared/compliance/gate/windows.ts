/** What is left in each counting window that bears on a contact, and when the next of it frees up. */
import { firstOpeningOn } from '../clock-window.ts';
import { CALLS, DAYS } from '../frequency.ts';
import type { AttemptWindow } from '../types.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import { frequencyOf } from './call-frequency.ts';
import { callChannels, type GateContext, recipientOf } from './context.ts';
import { capUsages } from './state-frequency.ts';

/** The instant from which fewer of these days lie in the window; undefined when none does. */
function freesAt(context: GateContext, days: readonly number[], length: number) {
  const { local, calendarZones } = context;
  const from = dayOfDate(local.earliest);
  const to = dayOfDate(local.latest);
  const inside = (wait: number) =>
    days.filter((day) => day > from + wait - length && day <= to + wait).length;
  const now = inside(0);
  if (now === 0) return undefined;
  let wait = 1;
  while (inside(wait) >= now) wait += 1;
  return firstOpeningOn(from + wait, calendarZones).toString();
}

type Counted = {
  readonly ruleId: string;
  readonly left: number;
  readonly of: number;
  readonly days: readonly number[];
  readonly length: number;
};

/** 12 CFR 1006.14(b)(2)(i); the days after a conversation are listed only while they run. */
function federalWindows(context: GateContext): readonly Counted[] {
  if (!callChannels.includes(context.request.channel)) return [];
  const { counted, inConversationWindow, days } = frequencyOf(context);
  const count: Counted = {
    ruleId: 'G9-count',
    left: Math.max(0, CALLS - counted),
    of: CALLS,
    days: days.counted,
    length: DAYS,
  };
  if (!inConversationWindow) return [count];
  const quiet = { ruleId: 'G9-conversation', left: 0, of: 1, days: days.conversations };
  return [count, { ...quiet, length: DAYS }];
}

/** Limits on conversations say nothing of attempts until they are used up. */
function stateWindows(context: GateContext): readonly Counted[] {
  return capUsages(context)
    .filter(({ cap, usage }) => cap.counts !== 'conversations' || usage.left === 0)
    .map(({ cap, usage, days }) => ({
      ruleId: `G9-state:${cap.jurisdiction}`,
      left: usage.left,
      of: cap.limit,
      days,
      length: cap.days,
    }));
}

/** None for contacts with an attorney, and for the consumer's own. */
export function windowsOf(context: GateContext): readonly AttemptWindow[] {
  if (recipientOf(context) === 'attorney') return [];
  return [...federalWindows(context), ...stateWindows(context)].map(
    ({ ruleId, left, of, days, length }) => {
      const until = freesAt(context, days, length);
      return { ruleId, left, of, ...(until !== undefined && { until }) };
    },
  );
}
