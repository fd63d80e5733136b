/** A decision in one line, for the queue and for buttons. */
import { Temporal } from 'temporal-polyfill';
import type { Channel, Decision, Reason } from './types.ts';

export type DescribeOptions = {
  /** The zone of the desk: the agent's own clock. */
  readonly zone: string;
  readonly now: Temporal.Instant;
  /** What was judged; default a call. */
  readonly channel?: Channel | undefined;
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const weekdays = 'Mon Tue Wed Thu Fri Sat Sun'.split(' ');

/** `11:01 AM`; midnight is `12:00 AM`. */
function clockText(time: Temporal.ZonedDateTime): string {
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  return `${hour}:${String(time.minute).padStart(2, '0')} ${time.hour < 12 ? 'AM' : 'PM'}`;
}

/** `11:01 AM` today, `Mon, Jun 8, 8:01 AM` on another day. */
export function momentText(iso: string, { zone, now }: DescribeOptions): string {
  const time = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (time.toPlainDate().equals(today)) return clockText(time);
  const day = `${weekdays[time.dayOfWeek - 1]}, ${months[time.month - 1]} ${time.day}`;
  return `${day}, ${clockText(time)}`;
}

/** The last minute of a window that ends at this instant: `8:59 PM` for 21:00. */
function lastMinute(iso: string): string {
  return Temporal.Instant.from(iso).subtract({ minutes: 1 }).toString();
}

/** What may be done until the window shuts. */
const doing: Readonly<Partial<Record<Channel, string>>> = {
  voicemail: 'Leave a message',
  email: 'Send',
  text: 'Send',
  visit: 'Visit',
};

/** The reason that lasts: one that time does not lift, before one that it does. */
function lastingReason(reasons: readonly Reason[]): Reason | undefined {
  const stopping = reasons.filter(({ action }) => action !== 'WARN');
  return stopping.find(({ liftsAt }) => liftsAt === undefined) ?? stopping[0];
}

/**
 * `Call until 8:59 PM`, `Send until 8:59 PM`, `Wait until 11:01 AM`, `Blocked: attorney`, `Release needed: deceased`, or
 * `Allowed`; reasons that only warn follow after a dash.
 */
export function describeDecision(decision: Decision, options: DescribeOptions): string {
  const { verdict, reasons, liftsAt, closesAt } = decision;
  if (verdict === 'allowed' || verdict === 'warn') {
    const open =
      closesAt === undefined
        ? 'Allowed'
        : `${doing[options.channel ?? 'call'] ?? 'Call'} until ${momentText(lastMinute(closesAt), options)}`;
    const warnings = reasons.map(({ label }) => label).join(', ');
    return warnings === '' ? open : `${open} – ${warnings}`;
  }
  if (liftsAt !== undefined) return `Wait until ${momentText(liftsAt, options)}`;
  const label = lastingReason(reasons)?.label ?? 'not allowed';
  return verdict === 'override' ? `Release needed: ${label}` : `Blocked: ${label}`;
}

/** One reason as a sentence with its ground: `An attorney represents … (12 CFR 1006.6(b)(2))`. */
export function describeReason(reason: Reason, options: DescribeOptions): string {
  const lifts = reason.liftsAt && ` Lifts ${momentText(reason.liftsAt, options)}.`;
  return `${reason.message}${lifts ?? ''} (${reason.cite})`;
}
