/** Whether a call may be promised for a time: the clock at the consumer's is the same for every call. */
import { Temporal } from 'temporal-polyfill';
import { clockWindow, localTimes } from '../compliance/clock-window.ts';
import { type LocationEvidence, locate } from '../compliance/location-evidence.ts';

/** A call at an agreed time may start so much before it. */
export const callBackLead = { minutes: 15 } as const;

/** No call-back is promised for a later day. */
const FARTHEST_DAYS = 180;

export type CallBackRefusal = {
  readonly ruleId: 'G7' | 'G7-zone' | 'past' | 'far';
  readonly cite: string;
  readonly message: string;
};

const cite = '12 CFR 1006.6(b)(1)(i); 15 USC 1692c(a)(1)';

/** `9:05 PM` from `21:05`. */
function spoken(local: string): string {
  const hour = Number(local.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${local.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Why no call-back can be agreed for this time; undefined when it can. */
export function callBackRefusal(
  at: Temporal.Instant,
  now: Temporal.Instant,
  evidence: LocationEvidence,
): CallBackRefusal | undefined {
  if (Temporal.Instant.compare(at, now) <= 0) {
    return { ruleId: 'past', cite: '', message: 'This time has passed. Choose a later one.' };
  }
  if (Temporal.Instant.compare(at, now.add({ hours: 24 * FARTHEST_DAYS })) > 0) {
    const message = `Choose a time within ${FARTHEST_DAYS} days.`;
    return { ruleId: 'far', cite: '', message };
  }
  const location = locate(evidence);
  if (!location.known) {
    const message = `No call can be promised: no time zone follows from ${location.because}. Record where the consumer is first.`;
    return { ruleId: 'G7-zone', cite, message };
  }
  const window = clockWindow(at, location.zones);
  if (window.open) return undefined;
  const there = localTimes(at, location.zones)
    .map(({ local, abbreviation }) => `${spoken(local)} ${abbreviation}`)
    .join(', ');
  return {
    ruleId: 'G7',
    cite,
    message: `It would be ${there} at the consumer’s. Calls may start from 8:01 AM through 8:59 PM at every place where the consumer may be.`,
  };
}
