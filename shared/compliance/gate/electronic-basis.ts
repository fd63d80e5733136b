/**
 * Messages go to an address or number that is known to be the consumer's (12 CFR 1006.6(d)(3) to (5)), never
 * to an employer's (1006.22(f)(3)), and in some places only with consent.
 */

import { dateOf } from '../contact-history.ts';
import { isSameContactPoint } from '../contact-points.ts';
import type { RelaxationId } from '../relaxations.ts';
import { electronicConsents } from '../state-electronic.ts';
import type { ElectronicBasis } from '../types.ts';
import { dayOfDate } from '../zones/zone-clock.ts';
import {
  type Check,
  type Finding,
  type GateContext,
  isOn,
  nothing,
  recipientOf,
} from './context.ts';

/** Days for which a text number counts as the same person's, 1006.6(d)(5). */
const TEXT_DAYS = 60;

/** Hearsay of others is an exception to be switched on; the consumer's own word is not. */
const exceptionOf: Readonly<Record<ElectronicBasis['kind'], RelaxationId | undefined>> = {
  consent: undefined,
  used: undefined,
  creditor: 'creditor-email',
  prior_collector: 'prior-collector-email',
};

function isFresh({ at, checkedAt = at }: ElectronicBasis, latest: string): boolean {
  const lastKnown = checkedAt > at ? checkedAt : at;
  return dayOfDate(latest) - dayOfDate(lastKnown) < TEXT_DAYS;
}

function holds(basis: ElectronicBasis, context: GateContext): boolean {
  const { request, local } = context;
  const exception = exceptionOf[basis.kind];
  if (basis.medium !== request.channel || basis.at > dateOf(local.earliest)) return false;
  if (basis.withdrawnAt !== undefined && basis.withdrawnAt <= dateOf(local.latest)) return false;
  // Of texts, only the consumer's own word is a basis.
  if (basis.medium === 'text') return !exception && isFresh(basis, dateOf(local.latest));
  return !exception || isOn(context, exception);
}

/** What stands for the address or number of this message. */
function basesOf(context: GateContext, point: string): readonly ElectronicBasis[] {
  return (context.facts.electronicBases ?? []).filter(
    (basis) => isSameContactPoint(basis.contactPoint, point) && holds(basis, context),
  );
}

export const electronicBasis: Check = {
  channels: ['email', 'text'],
  find: (context) => {
    const { request } = context;
    if (request.channel !== 'email' && request.channel !== 'text') return nothing;
    if (recipientOf(context) === 'attorney') return nothing;
    const point =
      request.channel === 'email' ? request.email.contactPoint : request.phone.contactPoint;
    const bases = point === undefined ? [] : basesOf(context, point);
    const found: Finding[] = [];
    if (bases.length === 0) found.push({ rule: 'electronic-basis' });
    if (request.channel === 'email' && request.email.type === 'work') {
      const isOwnWord = bases.some(({ kind }) => exceptionOf[kind] === undefined);
      if (!isOwnWord || !isOn(context, 'work-email')) found.push({ rule: 'work-email' });
    }
    if (bases.some(({ kind }) => kind === 'consent')) return found;
    const demanding = electronicConsents(context.jurisdictions).filter(({ media }) =>
      media.includes(request.channel),
    );
    return [
      ...found,
      ...demanding.map(({ jurisdiction, cite }) => ({
        rule: 'electronic-consent' as const,
        jurisdiction,
        cite,
      })),
    ];
  },
};
