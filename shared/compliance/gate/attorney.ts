/** G4: a represented consumer is contacted through the attorney alone. */
import { type Check, everyChannel, hasHold, nothing, recipientOf } from './context.ts';

export const attorney: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'attorney') || recipientOf(context) === 'attorney') return nothing;
    return [{ rule: 'G4' }];
  },
};
