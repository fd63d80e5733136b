/** Identity theft reported: collection stops until the creditor has answered; answers may go out. */
import { collects } from './collects.ts';
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const identityTheft: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'identity_theft')) return nothing;
    return collects(context.request) ? [{ rule: 'identity-theft' }] : nothing;
  },
};
