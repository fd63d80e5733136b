/**
 * A debt whose time to sue has passed or is not known: no suit is spoken of (12 CFR 1006.26(b)), and where
 * such a debt no longer exists, counsel comes first.
 */
import { isExtinguishing } from '../aged-debt.ts';
import { type Check, everyChannel, type Finding, nothing } from './context.ts';

export const timeBarred: Check = {
  channels: everyChannel,
  find: ({ facts, states }) => {
    if (facts.limitation === undefined || facts.limitation === 'open') return nothing;
    const found: Finding[] = [{ rule: 'time-barred' }];
    for (const jurisdiction of states.filter(isExtinguishing)) {
      found.push({ rule: 'extinguished', jurisdiction });
    }
    return found;
  },
};
