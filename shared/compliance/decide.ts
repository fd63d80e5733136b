/**
 * The contact gate: may this contact start now? Pure. Every reason is listed, the strictest decides.
 * Only `allowed` and `warn` let a contact go ahead; see `mayProceed`.
 */
import { Temporal } from 'temporal-polyfill';
import { clockWindow, localTimes } from './clock-window.ts';
import { checks } from './gate/checks.ts';
import {
  contextAt,
  type Finding,
  type GateContext,
  recipientOf,
  type StandingContext,
  standingContext,
  timedChannels,
} from './gate/context.ts';
import { timesFor } from './gate/inconvenient.ts';
import { consentsInForce, isConsented } from './gate/prior-consent.ts';
import { requiredOf } from './gate/required.ts';
import { windowsOf } from './gate/windows.ts';
import { inconvenience } from './inconvenient-times.ts';
import { type FindingAction, type RulePack, rulePack } from './rule-pack.ts';
import { overlaysFor } from './state-overlays.ts';
import type { Channel, ContactFacts, ContactRequest, Decision, Reason, Verdict } from './types.ts';

/** Windows shift each other only a few times before a contact is open or closed for good. */
const MOST_WAITS = 20;

/** In these, somebody is spoken to; 12 CFR 1006.14(b)(2)(i)(B) speaks of telephones, a visit counts too. */
const conversing: readonly Channel[] = ['call', 'inbound', 'walk_in', 'visit', 'location_call'];

function findings(context: GateContext): readonly Finding[] {
  const consents = consentsInForce(context);
  return checks
    .filter(({ channels }) => channels.includes(context.request.channel))
    .flatMap((check) => check.find(context))
    .filter((finding) => !isConsented(finding, consents));
}

/** The consumer's own calls and visits are never stopped. */
function isConsumersDoing({ channel }: ContactRequest): boolean {
  return channel === 'inbound' || channel === 'walk_in';
}

function actionOf(finding: Finding, request: ContactRequest, pack: RulePack): FindingAction {
  if (finding.onlyWarns || isConsumersDoing(request)) return 'WARN';
  const action = pack.rules.get(finding.rule)?.action;
  // A rule that only requires something finds nothing; if it did, it would have to stop.
  if (action === undefined || action === 'REQUIRE') return 'BLOCK';
  return finding.onlyHolds && action === 'BLOCK' ? 'HOLD' : action;
}

function toReason(finding: Finding, request: ContactRequest, pack: RulePack): Reason {
  const rule = pack.rules.get(finding.rule);
  const { jurisdiction, detail, liftsAt } = finding;
  return {
    ruleId: jurisdiction === undefined ? finding.rule : `${finding.rule}:${jurisdiction}`,
    action: actionOf(finding, request, pack),
    cite: finding.cite ?? rule?.cite ?? '',
    label: rule?.label ?? finding.rule,
    message: [rule?.message, detail].filter((part) => part !== undefined).join(' '),
    ...(liftsAt && { liftsAt: liftsAt.toString() }),
  };
}

function verdictOf(reasons: readonly Reason[], pack: RulePack): Verdict {
  const actions = new Set(reasons.map(({ action }) => action));
  if (actions.has('BLOCK')) return 'blocked';
  if (actions.has('HOLD')) return pack.supervisorRelease ? 'override' : 'blocked';
  return actions.has('WARN') ? 'warn' : 'allowed';
}

/** The first instant without a stopping finding, if time alone can bring it. */
function earliestOpen(standing: StandingContext, from: Temporal.Instant, pack: RulePack) {
  let at = from;
  for (let wait = 0; wait < MOST_WAITS; wait += 1) {
    const stopping = findings(contextAt(standing, at)).filter(
      (finding) => actionOf(finding, standing.request, pack) !== 'WARN',
    );
    if (stopping.length === 0) return at;
    for (const { liftsAt } of stopping) {
      if (liftsAt === undefined) return undefined;
      if (Temporal.Instant.compare(liftsAt, at) > 0) at = liftsAt;
    }
  }
  return undefined;
}

/** When an open window shuts: by the clock, by a time the consumer named, or with the consent it rests on. */
function closingOf(context: GateContext): string | undefined {
  const { location, request, facts, at } = context;
  if (!location.known) return undefined;
  const window = clockWindow(at, location.zones);
  if (!window.open) return undefined;
  const named = inconvenience(at, location.zones, timesFor(request, facts));
  const begins = named.now ? undefined : named.beginsAt;
  const consentsEnd = consentsInForce(context).map(({ until }) => Temporal.Instant.from(until));
  const [first] = [window.closesAt, ...consentsEnd, ...(begins ? [begins] : [])].sort(
    Temporal.Instant.compare,
  );
  return first?.toString();
}

function areStatesReviewed({ states, facts }: GateContext): boolean {
  const zips = facts.location.zips.flatMap((zip) => overlaysFor('', zip));
  const rows = states.map((state) => overlaysFor(state, ''));
  return (
    rows.length > 0 &&
    rows.every((found) => found.length > 0 && isReviewed(found)) &&
    isReviewed(zips)
  );
}

function isReviewed(rows: ReturnType<typeof overlaysFor>): boolean {
  return rows.every(({ overlayReviewed }) => overlayReviewed);
}

/**
 * Judges one contact. Everything it knows is in its arguments; call it when the contact is offered and
 * again when it starts.
 */
export function decide(
  request: ContactRequest,
  facts: ContactFacts,
  pack: RulePack = rulePack,
): Decision {
  const standing = standingContext(request, facts, pack);
  const context = contextAt(standing, request.at);
  const reasons = findings(context).map((finding) => toReason(finding, request, pack));
  const verdict = verdictOf(reasons, pack);
  const isCall = request.channel === 'call';
  const isStopped = verdict === 'blocked' || verdict === 'override';
  const liftsAt = isStopped ? earliestOpen(standing, request.at, pack)?.toString() : undefined;
  const isTimed = timedChannels.includes(request.channel);
  const closesAt = isTimed && !isStopped ? closingOf(context) : undefined;
  const windows = windowsOf(context);
  return {
    verdict,
    reasons,
    required: requiredOf(context),
    localTimes: standing.location.known ? localTimes(request.at, standing.location.zones) : [],
    ...(isCall &&
      recipientOf(context) !== 'attorney' && {
        attemptsLeft: Math.min(...windows.map(({ left }) => left)),
      }),
    windows,
    ...(closesAt !== undefined && { closesAt }),
    ...(liftsAt !== undefined && { liftsAt }),
    startsConversationWindow: conversing.includes(request.channel),
    stateRulesReviewed: areStatesReviewed(context),
    rulePackVersion: pack.version,
  };
}

/** Whether the desk may start the contact. An override has not been given by asking for it. */
export function mayProceed({ verdict }: Decision): boolean {
  return verdict === 'allowed' || verdict === 'warn';
}
