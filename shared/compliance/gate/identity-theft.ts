/** Identity theft reported: collection stops until the creditor has answered; answers may go out. */
import { letterTraits } from '../letter-types.ts';
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const identityTheft: Check = {
  channels: everyChannel,
  find: (context) => {
    const { request } = context;
    if (!hasHold(context, 'identity_theft')) return nothing;
    const isAnswer = request.channel === 'letter' && !letterTraits[request.letterType].collects;
    return isAnswer ? nothing : [{ rule: 'identity-theft' }];
  },
};
