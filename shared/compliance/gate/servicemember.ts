/** Servicemembers: no ban on contact, but what may follow from it changes (50 USC 3931, 3937). */
import { type Check, everyChannel, nothing } from './context.ts';

export const servicemember: Check = {
  channels: everyChannel,
  find: ({ facts }) => (facts.servicemember === true ? [{ rule: 'servicemember' }] : nothing),
};
