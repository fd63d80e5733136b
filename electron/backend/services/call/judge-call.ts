/** Asks the contact gate about one account, with what the tables hold at this moment. */
import type { Temporal } from 'temporal-polyfill';
import { localSpan } from '../../../../shared/compliance/clock-window.ts';
import { decide } from '../../../../shared/compliance/decide.ts';
import { contextAt, standingContext } from '../../../../shared/compliance/gate/context.ts';
import { capUsages } from '../../../../shared/compliance/gate/state-frequency.ts';
import { locate, plausibleZones } from '../../../../shared/compliance/location-evidence.ts';
import type {
  ContactFacts,
  ContactRequest,
  Decision,
  PhoneFact,
} from '../../../../shared/compliance/types.ts';
import type { DeskContext } from '../../context.ts';
import type { CallDirection } from '../../store/calls.store.ts';
import { type ContactSubject, getContactSubject } from '../../store/contact-subjects.store.ts';
import { gateNames, gatherContactFacts } from '../contact/gather-contact-facts.ts';
import { isNumberParticular, numberToCall } from '../contact/number-to-call.ts';

/** At most seven calls in seven days, 12 CFR 1006.14(b)(2)(i)(A). */
const federalCalls = 7;

const unknown: ContactFacts = {
  holds: [],
  location: { zips: [], areaCodes: [] },
  states: [],
  history: { calls: [] },
};

export type Known = { readonly subject: ContactSubject; readonly facts: ContactFacts };

/** @throws AppError `not-found` */
export function gatherKnown(context: DeskContext, accountPk: number): Known {
  const subject = getContactSubject(context.db, accountPk);
  // Facts come back for every subject asked about; without any, no location is known and nothing goes out.
  return { subject, facts: gatherContactFacts(context, [subject]).get(accountPk) ?? unknown };
}

export type CallQuestion = {
  readonly direction: CallDirection;
  readonly at: Temporal.Instant;
  /** Absent when only the person is judged. */
  readonly phone?: DialedPhone | undefined;
};

type DialedPhone = PhoneFact & { readonly digits: string };

/** Who does not want calls at work may be called elsewhere: by such a number the person is judged. */
function numberOf({ subject, facts }: Known, { at, phone }: CallQuestion): DialedPhone | undefined {
  if (phone || !isNumberParticular(facts)) return phone;
  const number = numberToCall(subject, facts, at);
  return number?.status === 'ok' ? number : undefined;
}

function requestOf(known: Known, question: CallQuestion): ContactRequest {
  const { subject } = known;
  const { direction, at } = question;
  const phone = direction === 'outbound' ? numberOf(known, question) : undefined;
  const names = gateNames(subject);
  if (direction !== 'outbound') return { channel: direction, at, ...names };
  return {
    channel: 'call',
    at,
    ...names,
    phone: phone && { type: phone.type, status: phone.status, contactPoint: phone.digits },
  };
}

export function judgeCall(known: Known, question: CallQuestion): Decision {
  return decide(requestOf(known, question), known.facts);
}

/** The smallest number of calls that some limit allows in its window: what attempts count down from. */
export function attemptsTotal(known: Known, at: Temporal.Instant): number {
  const request = requestOf(known, { direction: 'outbound', at });
  const caps = capUsages(contextAt(standingContext(request, known.facts), at));
  return Math.min(federalCalls, ...caps.map(({ cap }) => cap.limit));
}

/** Every zone whose clock the consumer may be living by. */
export function zonesOf({ facts }: Known): readonly string[] {
  return plausibleZones(locate(facts.location));
}

/** The latest date on any plausible clock: the seven days of 12 CFR 1006.14(b) never end too early. */
export function localDateOf(known: Known, at: Temporal.Instant): string {
  return localSpan(at, zonesOf(known)).latest.slice(0, 10);
}
