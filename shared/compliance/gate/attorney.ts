/** G4: a represented consumer is contacted through the attorney alone; nobody else is asked for them either. */
import { type Check, everyChannel, hasHold, nothing, recipientOf } from './context.ts';

export const attorney: Check = {
  channels: everyChannel,
  find: (context) => {
    if (!hasHold(context, 'attorney') || recipientOf(context) === 'attorney') return nothing;
    // 15 USC 1692b(6): no location call once the attorney is known.
    const cite = context.request.channel === 'location_call' ? '15 USC 1692b(6)' : undefined;
    return [{ rule: 'G4', cite }];
  },
};
