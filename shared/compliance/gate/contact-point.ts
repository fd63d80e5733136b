/** G5, G10 and the desk's own: numbers, addresses and places that are not used, whatever the hour. */
import type { RuleId } from '../rule-pack.ts';
import type { ContactRequest, EmailFact, PhoneStatus, PlaceFact } from '../types.ts';
import { type Check, nothing, phoneOf, timedChannels } from './context.ts';

type Status = PhoneStatus | EmailFact['status'] | PlaceFact['status'];

/** Opt-outs have exceptions and a check of their own. */
const stops: Readonly<Record<Status, RuleId | undefined>> = {
  ok: undefined,
  opted_out: undefined,
  prohibited: 'G5',
  wrong: 'G10',
  not_in_service: 'not-in-service',
  bad: 'bad-email',
};

/** What is known of the number, address or place; undefined when only the person is judged. */
export function statusOf(request: ContactRequest): Status | undefined {
  if (request.channel === 'email') return request.email.status;
  if (request.channel === 'visit') return request.place.status;
  return phoneOf(request)?.status;
}

export const contactPoint: Check = {
  channels: timedChannels,
  find: ({ request }) => {
    const status = statusOf(request);
    const rule = status && stops[status];
    return rule ? [{ rule }] : nothing;
  },
};
