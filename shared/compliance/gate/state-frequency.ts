/** G9 in states and cities: their limits on calls, or on contacts of any kind. */
import { type CapUsage, capUsage } from '../cap-usage.ts';
import { firstOpeningOn } from '../clock-window.ts';
import { dateOf } from '../contact-history.ts';
import { letterTraits } from '../letter-types.ts';
import type { StateCap } from '../state-caps.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import { type Check, type GateContext, recipientOf } from './context.ts';

const counted: Readonly<Record<StateCap['counts'], string>> = {
  calls: 'calls',
  'calls-and-texts': 'calls and texts',
  'all-outbound': 'contacts of any kind',
  conversations: 'conversations',
};

/** Whether one more contact of this kind is what the limit limits. */
function limits(cap: StateCap, { request }: GateContext): boolean {
  if (request.channel === 'letter') return cap.stopsLetters;
  const type = request.channel === 'call' ? request.phone?.type : undefined;
  if (cap.numbers === 'all' || type === undefined) return cap.numbers !== 'work';
  return (type === 'work') === (cap.numbers === 'work');
}

/** Use of every state limit that bears on this request. */
export function capUsages(
  context: GateContext,
): readonly { readonly cap: StateCap; readonly usage: CapUsage }[] {
  const { request, facts, local } = context;
  const query = {
    personId: request.personId,
    accountId: request.accountId,
    earliest: dateOf(local.earliest),
    latest: dateOf(local.latest),
  };
  return context.caps
    .filter((cap) => limits(cap, context))
    .map((cap) => ({ cap, usage: capUsage(facts.history, cap, query) }));
}

export const stateFrequency: Check = {
  channels: ['call', 'letter'],
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
