/**
 * When a call may next be possible, as far as it can be told ahead and kept beside a row of a list. Never
 * narrower than `decide`: whatever is not known to stay until the account is looked at again stops nothing here.
 */
import { Temporal } from 'temporal-polyfill';
import { callSpan } from './call-span.ts';
import { decide } from './decide.ts';
import { locate } from './location-evidence.ts';
import type { ContactFacts, ContactRequest, Reason } from './types.ts';
import { dayOfDate } from './zones/zone-clock.ts';

export type CallProspect =
  /** At the hours of these clocks, a number of call-span.ts. */
  | { readonly kind: 'hours'; readonly span: number }
  /** The same, but not before this instant. */
  | { readonly kind: 'from'; readonly at: Temporal.Instant; readonly span: number }
  /** Not before something changes that is written to the account or the person. */
  | { readonly kind: 'never' };

/** Stand until somebody records a change, which brings the account back to its place in the list. */
const untilRecorded: ReadonlySet<string> = new Set([
  'G1',
  'G2',
  'G3',
  'G3-creditor',
  'G4',
  'G5',
  'G7-zone',
  'G8',
  'G10',
  'deceased',
  'minor',
  'identity-theft',
  'recalled',
  'not-in-service',
]);

/** Lift by date, or at once by the person's consent. */
const liftedByConsent: ReadonlySet<string> = new Set(['G9-count', 'G9-conversation']);

export type CallRequest = Extract<ContactRequest, { readonly channel: 'call' }>;

function isUneventful({ phone }: CallRequest, facts: ContactFacts): boolean {
  return (
    phone?.status === 'ok' &&
    facts.holds.length === 0 &&
    facts.history.calls.length === 0 &&
    (facts.history.messages ?? []).length === 0
  );
}

/** A consent that was given for now or later, whatever uses it up. */
function hasConsentAhead({ history }: ContactFacts, at: Temporal.Instant): boolean {
  const yesterday = Math.floor(at.epochMilliseconds / 86_400_000) - 1;
  return (history.consents ?? []).some((consent) => dayOfDate(consent.at) + 7 >= yesterday);
}

function liftOf(reasons: readonly Reason[], isConsented: boolean): Temporal.Instant | undefined {
  return reasons
    .filter(
      ({ ruleId }) =>
        ruleId.startsWith('G9-state:') || (liftedByConsent.has(ruleId) && !isConsented),
    )
    .flatMap(({ liftsAt }) => (liftsAt === undefined ? [] : Temporal.Instant.from(liftsAt)))
    .sort(Temporal.Instant.compare)
    .at(-1);
}

/** @param request without a telephone for somebody who has none */
export function callProspect(request: CallRequest, facts: ContactFacts): CallProspect {
  const location = locate(facts.location);
  if (!request.phone || !location.known) return { kind: 'never' };
  const span = callSpan(location.zones);
  if (isUneventful(request, facts)) return { kind: 'hours', span };
  const { reasons } = decide(request, facts);
  const stopping = reasons.filter(({ action }) => action !== 'WARN');
  if (stopping.some(({ ruleId }) => untilRecorded.has(ruleId))) return { kind: 'never' };
  const at = liftOf(stopping, hasConsentAhead(facts, request.at));
  return at ? { kind: 'from', at, span } : { kind: 'hours', span };
}
