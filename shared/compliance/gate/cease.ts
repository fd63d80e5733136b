/** G2: a written refusal to pay or wish that communication cease; two kinds of letter remain. */
import { letterTraits } from '../letter-types.ts';
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const cease: Check = {
  channels: everyChannel,
  find: (context) => {
    const { request } = context;
    if (!hasHold(context, 'cease')) return nothing;
    const isAllowed =
      request.channel === 'letter' && letterTraits[request.letterType].allowedAfterCease;
    return isAllowed ? nothing : [{ rule: 'G2' }];
  },
};
