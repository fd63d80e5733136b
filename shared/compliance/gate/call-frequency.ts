/**
 * G9: seven calls in seven days, and seven days of quiet after a conversation. Calls to attorneys are free.
 * A ground that may rebut the presumption of a violation makes it a matter for the supervisor.
 */
import { firstOpeningOn } from '../clock-window.ts';
import { conversationDays, countedDays, isCallConsented, judgeDays } from '../frequency.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import {
  type Check,
  callChannels,
  countedPerson,
  type Finding,
  type GateContext,
  nothing,
  oncePerContext,
  recipientOf,
} from './context.ts';

/** The finding for this request, as if to the consumer, and the days it rests on. */
export const frequencyOf = oncePerContext((context) => {
  const { request, facts, local } = context;
  const query = {
    personId: countedPerson(context),
    accountId: request.accountId,
    at: local.earliest,
    latest: local.latest,
  };
  const days = {
    counted: countedDays(facts.history, query),
    conversations: conversationDays(facts.history, query),
    excluded: isCallConsented(facts.history, query),
  };
  return { ...judgeDays(days, query), days };
});

function isRebutted({ request }: GateContext): boolean {
  return 'rebuttal' in request && request.rebuttal !== undefined;
}

export const callFrequency: Check = {
  channels: callChannels,
  find: (context) => {
    if (recipientOf(context) === 'attorney') return nothing;
    const finding = frequencyOf(context);
    if (!finding.countReached && !finding.inConversationWindow) return nothing;
    const liftsAt = firstOpeningOn(dayOfDate(finding.opensOn), context.calendarZones);
    const onlyHolds = isRebutted(context);
    const found: Finding[] = [];
    if (finding.countReached) found.push({ rule: 'G9-count', liftsAt, onlyHolds });
    if (finding.inConversationWindow) found.push({ rule: 'G9-conversation', liftsAt, onlyHolds });
    return found;
  },
};
