/** G3: collection waits for the answer to a dispute or an original-creditor request. */
import { collects } from './collects.ts';
import { type Check, everyChannel, type Finding, hasHold, nothing } from './context.ts';

export const dispute: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!collects(context.request)) return nothing;
    const found: Finding[] = [];
    if (hasHold(context, 'dispute')) found.push({ rule: 'G3' });
    if (hasHold(context, 'original_creditor_request')) found.push({ rule: 'G3-creditor' });
    return found;
  },
};
