/** G1: a bankruptcy stay or discharge stops everything that goes out, notices included. */
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const bankruptcy: Check = {
  channels: everyChannel,
  find: (context) => (hasHold(context, 'bankruptcy') ? [{ rule: 'G1' }] : nothing),
};
