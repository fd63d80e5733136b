/** Letters need an address at which the consumer can be expected to get them. */
import { type Check, nothing } from './context.ts';

export const address: Check = {
  channels: ['letter'],
  find: ({ request }) => {
    if (request.channel !== 'letter' || request.address === 'ok') return nothing;
    return [{ rule: request.address === 'bad' ? 'bad-address' : 'no-address' }];
  },
};
