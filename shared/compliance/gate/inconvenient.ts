/** G6: times the consumer named as inconvenient, at every place where it may be that time. */
import { inconvenience } from '../inconvenient-times.ts';
import type { ContactFacts, ContactRequest } from '../types.ts';
import { type Check, nothing } from './context.ts';

/** The times that bear on the number to be called. */
export function timesFor(request: ContactRequest, facts: ContactFacts) {
  const type = request.channel === 'call' ? request.phone?.type : undefined;
  return (facts.inconvenientTimes ?? []).filter(
    ({ phoneType }) => phoneType === undefined || type === undefined || phoneType === type,
  );
}

export const inconvenient: Check = {
  channels: ['call'],
  find: ({ request, facts, at, calendarZones }) => {
    const found = inconvenience(at, calendarZones, timesFor(request, facts));
    return found.now ? [{ rule: 'G6', liftsAt: found.endsAt }] : nothing;
  },
};
