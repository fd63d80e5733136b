/** Which of a person's numbers a call would go to, when they do not want calls at some kind of number. */
import { Temporal } from 'temporal-polyfill';
import { decide, mayProceed } from '../../../../shared/compliance/decide.ts';
import type { ContactFacts, Decision } from '../../../../shared/compliance/types.ts';
import { firstPhone, phonesOf, type ReachPhone } from '../../../../shared/domain/reach.ts';
import type { ContactSubject } from '../../store/contact-subjects.store.ts';
import { gateNames } from './gather-contact-facts.ts';

/** True when it depends on the kind of number whether a time suits. */
export function isNumberParticular({ inconvenientTimes = [] }: ContactFacts): boolean {
  return inconvenientTimes.some(({ phoneType }) => phoneType !== undefined);
}

function isSooner(one: Decision, other: Decision): boolean {
  if (one.liftsAt === undefined) return false;
  if (other.liftsAt === undefined) return true;
  return Temporal.Instant.compare(one.liftsAt, other.liftsAt) < 0;
}

/**
 * The first number in the order of trial; where times depend on the number, the first that may be called
 * then, or the one that opens soonest.
 */
export function numberToCall(
  subject: ContactSubject,
  facts: ContactFacts,
  at: Temporal.Instant,
): ReachPhone | undefined {
  const first = firstPhone(subject.reach);
  if (first?.status !== 'ok' || !isNumberParticular(facts)) return first;
  const judged = phonesOf(subject.reach)
    .filter(({ status }) => status === 'ok')
    .map((phone) => {
      const { type, status, digits: contactPoint } = phone;
      const names = gateNames(subject);
      const asked = { channel: 'call' as const, at, ...names };
      return {
        phone,
        decision: decide({ ...asked, phone: { type, status, contactPoint } }, facts),
      };
    });
  const open = judged.find(({ decision }) => mayProceed(decision));
  if (open) return open.phone;
  return judged.reduce((best, each) => (isSooner(each.decision, best.decision) ? each : best))
    .phone;
}
