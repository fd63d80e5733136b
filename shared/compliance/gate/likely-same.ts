/**
 * Facts about a person reach all of their debts (12 CFR 1006.6(b)(2), 11 USC 362): somebody who may be a
 * person on hold is left alone until an agent has said whether they are.
 */
import { holdInfo } from '../../domain/holds.ts';
import { type Check, everyChannel, hasHold, nothing } from './context.ts';

export const likelySame: Check = {
  channels: everyChannel,
  find: (context) => {
    const kinds = context.facts.lookalikeHolds ?? [];
    const unknown = kinds.filter((kind) => !hasHold(context, kind));
    if (unknown.length === 0) return nothing;
    const labels = unknown.map((kind) => holdInfo[kind].label.toLowerCase());
    return [{ rule: 'likely-same', detail: `On file there: ${labels.join(', ')}.` }];
  },
};
