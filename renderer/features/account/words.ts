/** Dates, times and codes of an account in the agent's words. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Decision } from '../../../shared/compliance/types.ts';
import { nextActionLabels } from '../../../shared/domain/next-action-labels.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import type { LocalTime } from '../../components/ClockWindowBar.tsx';

export type Clock = { readonly zone: string; readonly today: string };

/** `Mar 9`; with the year when it is another one. */
export function dayText(date: string, { today }: Clock): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** `10:15 AM`. */
export function timeText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** `10:43:07`: the second matters for what was read aloud. */
export function secondText(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });
}

/** `10:15 AM` today, `Tue, Mar 3, 10:15 AM` on another day: by the agent's clock. */
export function momentText(instant: string, clock: Clock): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(clock.zone);
  if (time.toPlainDate().toString() === clock.today) return timeText(instant, clock.zone);
  return `${weekdayText(time.toPlainDate())}, ${timeText(instant, clock.zone)}`;
}

function weekdayText(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric' });
}

/** `3 d`, `today`. */
export function ageText(days: number): string {
  if (days <= 0) return 'today';
  return `${days.toLocaleString('en-US')} d`;
}

export function clockTimes(times: Workspace['contact']['localTimes']): readonly LocalTime[] {
  return times.map(({ local, abbreviation }) => {
    const [hour = 0, minute = 0] = local.split(':').map(Number);
    return { minutes: hour * 60 + minute, zone: abbreviation };
  });
}

export function isCallable({ verdict }: Pick<Decision, 'verdict'>): boolean {
  return verdict === 'allowed' || verdict === 'warn';
}

/** Beside the local time: `until 8:59 PM`, `opens 11:01 AM`. */
export function windowNote(decision: Decision, clock: Clock): string | undefined {
  const { closesAt, liftsAt } = decision;
  if (closesAt !== undefined) {
    const last = Temporal.Instant.from(closesAt).subtract({ minutes: 1 }).toString();
    return `until ${momentText(last, clock)}`;
  }
  return liftsAt === undefined ? undefined : `opens ${momentText(liftsAt, clock)}`;
}

/** `Call, Mar 9`, `Call back Tue, Mar 3, 10:15 AM`. */
export function nextActionText(next: Workspace['nextAction'], clock: Clock): string {
  if (!next) return 'None';
  const label = nextActionLabels[next.kind];
  if (next.at !== undefined) return `${label} ${momentText(next.at, clock)}`;
  if (next.on === undefined) return label;
  if (next.on === clock.today) return `${label} today`;
  const since = next.on < clock.today ? 'since ' : '';
  return `${label} ${since}${dayText(next.on, clock)}`;
}

const itemizationDates: Readonly<Record<string, string>> = {
  last_statement: 'last statement',
  charge_off: 'charge-off',
  last_payment: 'last payment',
  transaction: 'transaction',
  judgment: 'judgment',
};

export function itemizationText(type: string): string {
  return itemizationDates[type] ?? type;
}

const ledgerKinds: Readonly<Record<string, string>> = {
  interest: 'Interest added here',
  fee: 'Fees added here',
  cost: 'Costs added here',
  payment: 'Payments taken here',
  adjustment: 'Adjustments',
  direct_payment: 'Paid at the client',
  write_off: 'Written off',
  reversal: 'Payments taken back',
};

export function ledgerText(kind: string): string {
  return ledgerKinds[kind] ?? kind;
}

/** Ends with one full stop, whatever the agent typed. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `Credit card` from what a file calls `credit card`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
