/** Minor: talk to a parent or guardian, never demand from the minor. */
import { type Check, everyChannel, hasHold, nothing, recipientOf } from './context.ts';

export const minor: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'minor')) return nothing;
    const isAdult = ['parent', 'guardian', 'attorney'].includes(recipientOf(context));
    return isAdult ? nothing : [{ rule: 'minor' }];
  },
};
