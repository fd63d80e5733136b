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

function isRestDay(day: number): boolean {
  return weekdayOfDay(day) === SUNDAY || isFederalHoliday(Temporal.PlainDate.from(dateOfDay(day)));
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
    const from = dayOfDate(dateOf(local.earliest));
    const to = dayOfDate(dateOf(local.latest));
    const days = calls.map((call) => dayOfDate(call.at));
    const found: Finding[] = [];
    const liftsAt = quietUntil(context, calls);
    if (liftsAt) found.push({ rule: 'frequency-five-minutes', liftsAt });
    if (days.filter((day) => day >= from && day <= to).length >= MANY) {
      found.push({ rule: 'frequency-one-day' });
    }
    if (isRestDay(from) || isRestDay(to)) {
      const isNear = (day: number) => day > from - DAYS && day <= to && isRestDay(day);
      if (days.some(isNear)) found.push({ rule: 'frequency-rest-days' });
    }
    return found;
  },
};
