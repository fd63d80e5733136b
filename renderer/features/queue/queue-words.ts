/** A row of the queue in words: reason, verdict, plan and clock, as few as can be read at a glance. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { RulePack } from '../../../shared/compliance/rule-pack.ts';
import type { HoldKind } from '../../../shared/compliance/types.ts';
import { likelySameLabel } from '../../../shared/domain/account-flags.ts';
import { type ConsumerFlag, consumerFlagInfo } from '../../../shared/domain/consumer-flags.ts';
import { holdInfo } from '../../../shared/domain/holds.ts';
import { nextActionLabels } from '../../../shared/domain/next-action-labels.ts';
import { stateNames } from '../../../shared/domain/placement/states.ts';
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';
import type { DeskClock } from '../../client/use-desk-clock.ts';
import type { LocalTime } from '../../components/ClockWindowBar.tsx';
import { clockText } from '../../components/clock-window.ts';
import { type Explanation, explainRules } from '../why/explanation.ts';

/** `Mar 9`; with the year when it is another one. */
export function dayText(date: string, { today }: DeskClock): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

function atDesk(instant: string, { zone }: DeskClock): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

function timeText(time: Temporal.ZonedDateTime): string {
  return time.toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** `11:01 AM` today, `Mar 9` on another day: by the agent's clock. */
export function momentText(instant: string, clock: DeskClock): string {
  const time = atDesk(instant, clock);
  const date = time.toPlainDate().toString();
  return date === clock.today ? timeText(time) : dayText(date, clock);
}

/** `Mon, Mar 9, 11:01 AM` by the agent's clock. */
export function fullMomentText(instant: string, clock: DeskClock): string {
  return atDesk(instant, clock).toLocaleString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Why the row stands where it stands: `Call back 10:15 AM`, `New`, `Score 120`. */
export function reasonText(row: QueueRow, clock: DeskClock): string {
  const { section, nextAction, snoozed } = row;
  switch (section) {
    case 'call_back_due':
    case 'call_back_today':
      return nextAction?.at ? `Call back ${momentText(nextAction.at, clock)}` : 'Call back';
    case 'broken_promise':
      return 'Broken promise';
    case 'promise_due_today':
      return 'Promise due';
    case 'new_business':
      return 'New';
    case 'score':
      return `Score ${row.score.total}`;
    case 'later':
      return nextAction?.on || nextAction?.at ? `From ${planDay(nextAction, clock)}` : 'Later';
    case 'snoozed':
      return snoozed ? `Until ${dayText(snoozed.until, clock)}` : 'Snoozed';
    case 'held':
      return heldText(row);
  }
}

/** `Attorney`, `Dispute +1`. */
function heldText({ holds }: QueueRow): string {
  const [first, ...others] = holds;
  if (first === undefined) return 'On hold';
  return others.length > 0 ? `${holdText(first)} +${others.length}` : holdText(first);
}

type Plan = NonNullable<QueueRow['nextAction']>;

function planDay({ on, at }: Plan, clock: DeskClock): string {
  const date = at === undefined ? on : atDesk(at, clock).toPlainDate().toString();
  return date === undefined ? '' : dayText(date, clock);
}

/** `Call`, `Call back 10:15 AM`, `Review Mar 9`: the date only when it lies ahead. */
export function nextActionText({ nextAction }: QueueRow, clock: DeskClock): string {
  if (!nextAction) return '';
  const words = nextActionLabels[nextAction.kind];
  if (nextAction.at) return `${words} ${momentText(nextAction.at, clock)}`;
  const { on } = nextAction;
  return on !== undefined && on > clock.today ? `${words} ${dayText(on, clock)}` : words;
}

/** `No answer, Mar 2`; empty for an account on which nothing was done. */
export function lastActionText({ lastAction, lastWorkedOn }: QueueRow, clock: DeskClock): string {
  if (lastAction === '' || lastWorkedOn === undefined) return lastAction;
  return `${lastAction}, ${dayText(lastWorkedOn, clock)}`;
}

/** `Indiana` for `IN`. */
export function stateName(code: string): string {
  return (stateNames as Readonly<Record<string, string>>)[code] ?? code;
}

/** Sections whose reason says when. */
const datedSections: ReadonlySet<QueueRow['section']> = new Set([
  'call_back_due',
  'call_back_today',
  'later',
]);

/** The next action where the reason beside it already says when: `Call back`, `Promise due`. */
export function nextActionCell(row: QueueRow, clock: DeskClock): string {
  const isDated = datedSections.has(row.section);
  return isDated && row.nextAction
    ? nextActionLabels[row.nextAction.kind]
    : nextActionText(row, clock);
}

/** `Call`, `Call – time-barred`, `Wait until 11:01 AM`, `Blocked: attorney`. */
export function verdictText({ verdict }: QueueRow, clock: DeskClock): string {
  if (verdict.kind === 'call') {
    const warning = verdict.text.split(' – ')[1];
    return warning === undefined ? 'Call' : `Call – ${warning}`;
  }
  if (verdict.kind === 'wait' && verdict.liftsAt) {
    return `Wait until ${momentText(verdict.liftsAt, clock)}`;
  }
  return verdict.text;
}

/** What answers "why?" for a row; undefined where no rule is behind its verdict. */
export function whyRow(row: QueueRow, clock: DeskClock, pack: RulePack): Explanation | undefined {
  const { ruleIds, reasons } = row.verdict;
  return explainRules({ verdict: verdictText(row, clock), ruleIds, texts: reasons }, pack);
}

const minuteMs = 60_000;
/** In the last hour minutes are counted. */
const lastMinutes = 60;

/**
 * `Call until 7:59 PM`, in the last hour `Call, 12 min left`: until when the row can be called. Call hours end
 * within the day ahead, some of them behind the agent's own midnight.
 */
export function closingText(row: QueueRow, clock: DeskClock, now: string): string {
  const { kind, closesAt } = row.verdict;
  if (kind !== 'call' || closesAt === undefined) return verdictText(row, clock);
  const left = Math.ceil((Date.parse(closesAt) - Date.parse(now)) / minuteMs);
  if (left <= lastMinutes) return `Call, ${Math.max(0, left)} min left`;
  const last = atDesk(closesAt, clock).subtract({ minutes: 1 });
  return `Call until ${timeText(last)}`;
}

/** `3 d`, `today`. */
export function ageText(days: number): string {
  return days <= 0 ? 'today' : `${days.toLocaleString('en-US')} d`;
}

/** The row's clocks for the bar. */
export function clockTimes(times: QueueRow['localTimes']): readonly LocalTime[] {
  return times.map(({ local, abbreviation }) => {
    const [hour = 0, minute = 0] = local.split(':').map(Number);
    return { minutes: hour * 60 + minute, zone: abbreviation };
  });
}

/** `10:42 AM CST`; where there are several clocks the earliest and the latest, `9:42–10:42 AM`. */
export function localTimeText(times: readonly LocalTime[]): string {
  const sorted = times.toSorted((one, other) => one.minutes - other.minutes);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return 'Unknown';
  const latest = clockText(last.minutes);
  if (first.minutes === last.minutes) return times.length > 1 ? latest : `${latest} ${first.zone}`;
  const earliest = clockText(first.minutes);
  const isSameHalf = earliest.slice(-2) === latest.slice(-2);
  return `${isSameHalf ? earliest.slice(0, -3) : earliest}–${latest}`;
}

function plainWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function holdText(kind: string): string {
  return holdInfo[kind as HoldKind]?.label ?? plainWords(kind);
}

export function flagText(flag: string): string {
  if (flag === 'likely_same') return likelySameLabel;
  if (flag === 'validation') return 'Validation period';
  return consumerFlagInfo[flag as ConsumerFlag]?.label ?? plainWords(flag);
}
