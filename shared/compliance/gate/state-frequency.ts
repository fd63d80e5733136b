/** G9 in states and cities: their limits on calls, or on contacts of any kind. */
import { type CapUsage, countedDays, usageOfDays } from '../cap-usage.ts';
import { firstOpeningOn } from '../clock-window.ts';
import { dateOf } from '../contact-history.ts';
import { letterTraits } from '../letter-types.ts';
import type { StateCap } from '../state-caps.ts';
import type { Channel } from '../types.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import {
  type Check,
  callChannels,
  countedPerson,
  type GateContext,
  oncePerContext,
  outboundChannels,
  phoneOf,
  recipientOf,
} from './context.ts';

const counted: Readonly<Record<StateCap['counts'], string>> = {
  calls: 'calls',
  'calls-and-texts': 'calls and texts',
  'all-outbound': 'contacts of any kind',
  conversations: 'conversations',
  electronic: 'emails and texts',
};

const stopped: Readonly<Record<StateCap['counts'], readonly Channel[]>> = {
  calls: callChannels,
  'calls-and-texts': [...callChannels, 'text'],
  'all-outbound': outboundChannels,
  conversations: callChannels,
  electronic: ['email', 'text'],
};

type CapOnDays = {
  readonly cap: StateCap;
  readonly days: readonly number[];
  readonly usage: CapUsage;
};

/** Whether one more contact of this kind is what the limit limits. */
function limits(cap: StateCap, { request }: GateContext): boolean {
  const channels = cap.stopsLetters ? outboundChannels : stopped[cap.counts];
  if (!channels.includes(request.channel)) return false;
  const type = phoneOf(request)?.type;
  if (cap.numbers === 'all' || type === undefined) return cap.numbers !== 'work';
  return (type === 'work') === (cap.numbers === 'work');
}

/** Use of every state limit that bears on this request, and the days it rests on. */
export const capUsages = oncePerContext((context): readonly CapOnDays[] => {
  const { request, facts, local } = context;
  const query = {
    personId: countedPerson(context),
    accountId: request.accountId,
    earliest: dateOf(local.earliest),
    latest: dateOf(local.latest),
  };
  return context.caps
    .filter((cap) => limits(cap, context))
    .map((cap) => {
      const days = countedDays(facts.history, cap, query);
      return { cap, days, usage: usageOfDays(days, cap, query) };
    });
});

export const stateFrequency: Check = {
  channels: outboundChannels,
  find: (context) => {
    const { request, calendarZones } = context;
    if (recipientOf(context) === 'attorney') return [];
    const onlyWarns =
      request.channel === 'letter' && letterTraits[request.letterType].requiredByLaw;
    return capUsages(context)
      .filter(({ usage }) => usage.left === 0)
      .map(({ cap, usage }) => ({
        rule: 'G9-state',
        jurisdiction: cap.jurisdiction,
        cite: cap.cite,
        detail: `${cap.jurisdiction}: at most ${cap.limit} ${counted[cap.counts]} in ${cap.days} days.`,
        liftsAt: firstOpeningOn(dayOfDate(usage.opensOn), calendarZones),
        onlyWarns,
      }));
  },
};
