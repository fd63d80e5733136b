/** G10: nobody but the consumer and those who stand for them; others only in a location call. */
import { type Check, nothing, outboundChannels, recipientOf } from './context.ts';

export const thirdParty: Check = {
  channels: outboundChannels,
  find: (context) =>
    recipientOf(context) === 'third_party' ? [{ rule: 'G10-third-party' }] : nothing,
};
