/** Location calls, 12 CFR 1006.10: to somebody else, and once per person unless they or their answer ask for more. */
import { type Check, type Finding, nothing } from './context.ts';

export const locationCall: Check = {
  channels: ['location_call'],
  find: ({ request, facts }) => {
    if (request.channel !== 'location_call') return nothing;
    const found: Finding[] = [];
    if (request.phone.owner === 'consumer') found.push({ rule: 'location-own-number' });
    const earlier = (facts.locationCalls ?? []).filter(
      ({ thirdPartyId }) => thirdPartyId === request.thirdPartyId,
    );
    // Every contact so far must itself have opened the next one.
    if (earlier.some(({ again }) => again === undefined)) found.push({ rule: 'location-once' });
    return found;
  },
};
