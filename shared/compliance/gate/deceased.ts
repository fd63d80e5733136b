/** Deceased: only those who act for the estate are contacted. */
import { type Check, everyChannel, hasHold, nothing, recipientOf } from './context.ts';

export const deceased: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'deceased')) return nothing;
    const actsForEstate = ['estate_representative', 'attorney'].includes(recipientOf(context));
    return actsForEstate ? nothing : [{ rule: 'deceased' }];
  },
};
