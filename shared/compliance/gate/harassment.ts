/**
 * Facts that speak against a collector even below the limits of the call frequency (CFPB FAQ on 12 CFR
 * 1006.14(b)): calls minutes apart, seven in a day, calls gathered on Sundays and holidays. They only warn.
 */
import { Temporal } from 'temporal-polyfill';
import { isFederalHoliday } from '../../domain/calendar.ts';
import { type CallFact, concerns, dateOf } from '../contact-history.ts';
import { isSameContactPoint } from '../contact-points.ts';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../zones/zone-clock.ts';
import {
  type Check,
  countedPerson,
  type Finding,
  type GateContext,
  nothing,
  phoneOf,
  recipientOf,
} from './context.ts';

const MINUTES = 5;
const MANY = 6;
const DAYS = 7;
const SUNDAY = 7;

/** Dates that were looked up before; every row of a list asks for the same few. */
const restDays = new Map<string, boolean>();

function isRestDay(date: string): boolean {
  let isRest = restDays.get(date);
  if (isRest === undefined) {
    isRest =
      weekdayOfDay(dayOfDate(date)) === SUNDAY || isFederalHoliday(Temporal.PlainDate.from(date));
    restDays.set(date, isRest);
  }
  return isRest;
}

/** A number that is not known may be this one. */
function isSameNumber({ contactPoint }: CallFact, point: string | undefined): boolean {
  return (
    contactPoint === undefined || point === undefined || isSameContactPoint(contactPoint, point)
  );
}

/** When five minutes have passed since the last call that nobody took; undefined when they have. */
function quietUntil({ at, request }: GateContext, calls: readonly CallFact[]) {
  const point = phoneOf(request)?.contactPoint;
  const ends = calls.flatMap((call) => {
    const isUnanswered = call.connected && !call.conversation && isSameNumber(call, point);
    if (!isUnanswered || call.instant === undefined) return [];
    return [Temporal.Instant.from(call.instant).add({ minutes: MINUTES })];
  });
  return ends
    .filter((end) => Temporal.Instant.compare(end, at) > 0)
    .sort(Temporal.Instant.compare)
    .at(-1);
}

export const harassment: Check = {
  channels: ['call', 'voicemail'],
  find: (context) => {
    if (recipientOf(context) === 'attorney') return nothing;
    const { request, facts, local } = context;
    const calls = facts.history.calls.filter(
      (call) =>
        call.direction === 'outbound' && concerns(call, countedPerson(context), request.accountId),
    );
    if (calls.length === 0) return nothing;
    const [first, last] = [dateOf(local.earliest), dateOf(local.latest)];
    const dates = calls.map((call) => dateOf(call.at));
    const found: Finding[] = [];
    const liftsAt = quietUntil(context, calls);
    if (liftsAt) found.push({ rule: 'frequency-five-minutes', liftsAt });
    if (dates.filter((date) => date >= first && date <= last).length >= MANY) {
      found.push({ rule: 'frequency-one-day' });
    }
    if (isRestDay(first) || isRestDay(last)) {
      const after = dateOfDay(dayOfDate(first) - DAYS);
      const isNear = (date: string) => date > after && date <= last && isRestDay(date);
      if (dates.some(isNear)) found.push({ rule: 'frequency-rest-days' });
    }
    return found;
  },
};
