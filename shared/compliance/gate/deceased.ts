/** Deceased: only those who act for the estate are contacted, or asked for where they are. */
import {
  type Check,
  everyChannel,
  type GateContext,
  hasHold,
  nothing,
  recipientOf,
} from './context.ts';

function concernsEstate(context: GateContext): boolean {
  const { request } = context;
  if (request.channel === 'location_call') return request.seeks === 'estate_representative';
  return ['estate_representative', 'attorney'].includes(recipientOf(context));
}

export const deceased: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'deceased')) return nothing;
    return concernsEstate(context) ? nothing : [{ rule: 'deceased' }];
  },
};
