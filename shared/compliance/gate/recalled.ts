/** Recalled: the client took the account back; nothing goes out on it any more. */
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const recalled: Check = {
  channels: everyChannel,
  find: (context) => (hasHold(context, 'recalled') ? [{ rule: 'recalled' }] : nothing),
};
