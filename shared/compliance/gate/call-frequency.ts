/** G9: seven calls in seven days, and seven days of quiet after a conversation. Calls to attorneys are free. */
import { firstOpeningOn } from '../clock-window.ts';
import { callFrequency as judge } from '../frequency.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import { type Check, type Finding, type GateContext, nothing, recipientOf } from './context.ts';

/** The finding for this request, as if to the consumer. */
export function frequencyOf({ request, facts, local }: GateContext) {
  return judge(facts.history, {
    personId: request.personId,
    accountId: request.accountId,
    at: local.earliest,
    latest: local.latest,
  });
}

export const callFrequency: Check = {
  channels: ['call'],
  find: (context) => {
    if (recipientOf(context) === 'attorney') return nothing;
    const finding = frequencyOf(context);
    if (!finding.countReached && !finding.inConversationWindow) return nothing;
    const liftsAt = firstOpeningOn(dayOfDate(finding.opensOn), context.calendarZones);
    const found: Finding[] = [];
    if (finding.countReached) found.push({ rule: 'G9-count', liftsAt });
    if (finding.inConversationWindow) found.push({ rule: 'G9-conversation', liftsAt });
    return found;
  },
};
