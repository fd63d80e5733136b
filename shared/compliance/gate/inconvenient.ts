/** G6: times the consumer named as inconvenient, at every place where it may be that time. */
import { inconvenience } from '../inconvenient-times.ts';
import type { Channel, ContactFacts, ContactRequest } from '../types.ts';
import { type Check, nothing, phoneOf } from './context.ts';

/** Whatever reaches the consumer at once. */
const disturbing: readonly Channel[] = ['call', 'voicemail', 'email', 'text', 'visit'];

/** The times that bear on the number or place; those of one kind of number bear on no email. */
export function timesFor(request: ContactRequest, facts: ContactFacts) {
  const times = facts.inconvenientTimes ?? [];
  if (!disturbing.includes(request.channel)) return [];
  if (request.channel === 'email') return times.filter(({ phoneType }) => phoneType === undefined);
  const type = request.channel === 'visit' ? request.place.type : phoneOf(request)?.type;
  return times.filter(
    ({ phoneType }) => phoneType === undefined || type === undefined || phoneType === type,
  );
}

export const inconvenient: Check = {
  channels: disturbing,
  find: ({ request, facts, at, calendarZones }) => {
    const found = inconvenience(at, calendarZones, timesFor(request, facts));
    return found.now ? [{ rule: 'G6', liftsAt: found.endsAt }] : nothing;
  },
};
