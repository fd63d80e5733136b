/** A call back is promised only for a time at which the rules, as far as they are known, will let it go out. */
import { Temporal } from 'temporal-polyfill';
import { localSpan } from '../../../../shared/compliance/clock-window.ts';
import { momentText } from '../../../../shared/compliance/describe.ts';
import type { ContactFacts, Decision } from '../../../../shared/compliance/types.ts';
import { callBackRefusal } from '../../../../shared/domain/call-back.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import { gatherKnown, judgeCall, type Known, zonesOf } from '../call/judge-call.ts';
import { gateNames } from '../contact/gather-contact-facts.ts';

export type CallBackQuestion = {
  /** UTC. */
  readonly at: string;
  /** The person themselves asks for this call, which is consent to it (12 CFR 1006.14(b)(3)(i)). */
  readonly isAsked: boolean;
};

/** Judged without the holds: while one stands nothing is planned anyway, and it says nothing about times. */
function supposing(known: Known, now: Temporal.Instant, isAsked: boolean): Known {
  const { subject, facts } = known;
  const { personId, accountId } = gateNames(subject);
  const { consents = [] } = facts.history;
  const asked = { at: localSpan(now, zonesOf(known)).earliest, personId, accountIds: [accountId] };
  const supposed: ContactFacts = {
    ...facts,
    holds: [],
    lookalikeHolds: undefined,
    history: { ...facts.history, consents: isAsked ? [...consents, asked] : consents },
  };
  return { subject, facts: supposed };
}

/** @throws AppError `rule-broken` with every reason and, where one is known, the nearest time that would do */
export function refuseCallBack(
  context: DeskContext,
  accountPk: number,
  { at, isAsked }: CallBackQuestion,
): void {
  const now = context.now();
  const instant = Temporal.Instant.from(at);
  const known = gatherKnown(context, accountPk);
  const clock = callBackRefusal(instant, now, known.facts.location);
  if (clock && clock.ruleId !== 'G7') throw refused([clock]);
  const supposed = supposing(known, now, isAsked);
  const decision = judgeCall(supposed, { direction: 'outbound', at: instant });
  const stopping = decision.reasons.filter(({ action }) => action !== 'WARN');
  if (stopping.length === 0) return;
  // The clock's own words say what time it would be there.
  const grounds = stopping.map((reason) => (reason.ruleId === clock?.ruleId ? clock : reason));
  throw refused(grounds, nearestOf(decision, known, now));
}

type Ground = { readonly ruleId: string; readonly cite: string; readonly message: string };
type Nearest = { readonly at: string; readonly text: string };

/** In the consumer's own time, as it is agreed with them. */
function nearestOf(
  { liftsAt }: Decision,
  known: Known,
  now: Temporal.Instant,
): Nearest | undefined {
  if (liftsAt === undefined) return undefined;
  const zone = zonesOf(known)[0] ?? 'UTC';
  return { at: liftsAt, text: momentText(liftsAt, { zone, now }) };
}

function refused(grounds: readonly Ground[], nearest?: Nearest): AppError {
  const sentences = grounds.map(({ message, cite }) =>
    cite === '' ? message : `${message} (${cite})`,
  );
  const offer = nearest
    ? [`The nearest time that would do is ${nearest.text} at the consumer’s.`]
    : [];
  const [first] = grounds;
  return new AppError('rule-broken', [...sentences, ...offer].join(' '), {
    ruleId: first?.ruleId ?? '',
    cite: first?.cite ?? '',
    ...(nearest && { opensAt: nearest.at }),
  });
}
