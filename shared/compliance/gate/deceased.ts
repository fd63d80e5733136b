/** Deceased: only those who act for the estate, or the spouse, are contacted. */
import { type Check, everyChannel, hasHold, nothing, recipientOf } from './context.ts';

export const deceased: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'deceased')) return nothing;
    const isSurvivor = ['estate_representative', 'attorney'].includes(recipientOf(context));
    return isSurvivor ? nothing : [{ rule: 'deceased' }];
  },
};
