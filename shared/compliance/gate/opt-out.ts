/**
 * G8: a medium, or one number or address of it, that the consumer opted out of (12 CFR 1006.14(h)(1)), and
 * the three exceptions of 1006.14(h)(2), each of which the agency must have switched on.
 */
import { isSameContactPoint } from '../contact-points.ts';
import { letterTraits } from '../letter-types.ts';
import type { Channel, ContactRequest, OptOut } from '../types.ts';
import { statusOf } from './contact-point.ts';
import {
  type Check,
  type GateContext,
  isOn,
  nothing,
  outboundChannels,
  phoneOf,
  recipientOf,
} from './context.ts';

const mediumOf: Readonly<Record<Channel, OptOut['medium'] | undefined>> = {
  call: 'call',
  voicemail: 'call',
  location_call: 'call',
  email: 'email',
  text: 'text',
  letter: 'letter',
  visit: 'visit',
  inbound: undefined,
  walk_in: undefined,
};

function contactPointOf(request: ContactRequest): string | undefined {
  if (request.channel === 'email') return request.email.contactPoint;
  if (request.channel === 'visit') return request.place.contactPoint;
  return phoneOf(request)?.contactPoint;
}

/** The consumer's wish about a whole medium is not one of an attorney or of somebody else. */
function isPersonal(context: GateContext): boolean {
  return context.request.channel !== 'location_call' && recipientOf(context) !== 'attorney';
}

/** A number or address that is in use but not named may be the one of the opt-out. */
function reaches(optOut: OptOut, context: GateContext): boolean {
  const { request } = context;
  if (optOut.medium !== mediumOf[request.channel]) return false;
  if (optOut.contactPoint === undefined) return isPersonal(context);
  const point = contactPointOf(request);
  if (point !== undefined) return isSameContactPoint(point, optOut.contactPoint);
  return statusOf(request) !== undefined;
}

function isConfirmation({ request, facts }: GateContext): boolean {
  if (!('message' in request) || request.message !== 'opt_out_confirmation') return false;
  return !(facts.history.messages ?? []).some(
    ({ medium, personId, isOptOutConfirmation }) =>
      isOptOutConfirmation === true && medium === request.channel && personId === request.personId,
  );
}

function isRequiredByLaw(request: ContactRequest): boolean {
  if (request.channel === 'letter') return letterTraits[request.letterType].requiredByLaw;
  return 'rebuttal' in request && request.rebuttal === 'legally_required';
}

function isExcepted(context: GateContext): boolean {
  const { request } = context;
  const isReply = 'isReply' in request && request.isReply === true;
  return (
    (isConfirmation(context) && isOn(context, 'opt-out-confirmation')) ||
    (isReply && isOn(context, 'opt-out-reply')) ||
    (isRequiredByLaw(request) && isOn(context, 'opt-out-required-by-law'))
  );
}

export const optOut: Check = {
  channels: outboundChannels,
  find: (context) => {
    const { request, facts } = context;
    const isMarked = statusOf(request) === 'opted_out';
    const isStopped = isMarked || (facts.optOuts ?? []).some((one) => reaches(one, context));
    return isStopped && !isExcepted(context) ? [{ rule: 'G8' }] : nothing;
  },
};
