/** Whether a call may start now, for the rows of a list, in words. The gate decides; this asks and phrases. */
import type { Temporal } from 'temporal-polyfill';
import { decide } from '../../../../shared/compliance/decide.ts';
import { describeDecision, describeReason } from '../../../../shared/compliance/describe.ts';
import type { Decision } from '../../../../shared/compliance/types.ts';
import type { CallVerdict, QueueRow } from '../../../../shared/ipc/queue.contract.ts';
import type { DeskContext } from '../../context.ts';
import type { ContactSubject } from '../../store/contact-subjects.store.ts';
import { gateNames, gatherContactFacts } from '../contact/gather-contact-facts.ts';
import { numberToCall } from '../contact/number-to-call.ts';

export type CallOutlook = {
  readonly verdict: CallVerdict;
  readonly localTimes: QueueRow['localTimes'];
  /** A hold stands on a record that may be the same person. */
  readonly isLikelyHeld: boolean;
};

type Words = Pick<CallVerdict, 'text' | 'reasons' | 'ruleIds'>;

/** Phrasing looks zones up; rows of a page mostly say the same. */
function createPhrases(zone: string, now: Temporal.Instant): (decision: Decision) => Words {
  const known = new Map<string, Words>();
  return (decision) => {
    const { verdict, reasons, liftsAt, closesAt } = decision;
    const key = JSON.stringify([verdict, reasons, liftsAt, closesAt]);
    let words = known.get(key);
    if (!words) {
      words = {
        text: describeDecision(decision, { zone, now }),
        reasons: reasons.map((reason) => describeReason(reason, { zone, now })),
        ruleIds: reasons.map(({ ruleId }) => ruleId),
      };
      known.set(key, words);
    }
    return words;
  };
}

function kindOf({ verdict, liftsAt }: Decision): CallVerdict['kind'] {
  if (verdict === 'allowed' || verdict === 'warn') return 'call';
  if (liftsAt !== undefined) return 'wait';
  return verdict === 'override' ? 'release' : 'blocked';
}

const noPhone: CallVerdict = {
  kind: 'none',
  text: 'No phone number',
  reasons: ['No phone number is on file. Write, or trace one.'],
  ruleIds: [],
};

/** The outlook of a call to the number to be tried first, by the account's primary key. */
export function callOutlooks(
  context: DeskContext,
  subjects: readonly ContactSubject[],
  at: Temporal.Instant,
): ReadonlyMap<number, CallOutlook> {
  const facts = gatherContactFacts(context, subjects);
  const phrase = createPhrases(context.settings.zone, at);
  const outlooks = new Map<number, CallOutlook>();
  for (const subject of subjects) {
    const known = facts.get(subject.accountPk);
    if (!known) continue;
    const phone = numberToCall(subject, known, at);
    const decision = decide(
      {
        channel: 'call',
        at,
        ...gateNames(subject),
        phone: phone && { type: phone.type, status: phone.status, contactPoint: phone.digits },
      },
      known,
    );
    outlooks.set(subject.accountPk, {
      verdict: phone ? toVerdict(decision, phrase(decision)) : noPhone,
      localTimes: [...decision.localTimes],
      isLikelyHeld: known.lookalikeHolds !== undefined,
    });
  }
  return outlooks;
}

function toVerdict(decision: Decision, { text, reasons, ruleIds }: Words): CallVerdict {
  const { liftsAt, closesAt, attemptsLeft } = decision;
  return {
    kind: kindOf(decision),
    text,
    reasons: [...reasons],
    ruleIds: [...ruleIds],
    ...(liftsAt === undefined ? {} : { liftsAt }),
    ...(closesAt === undefined ? {} : { closesAt }),
    ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
  };
}
