/** What every check of the gate sees: the request at one instant, the facts, and what follows from both. */
import type { Temporal } from 'temporal-polyfill';
import { localSpan } from '../clock-window.ts';
import { withoutFuture } from '../contact-history.ts';
import { bindingStates } from '../history-days.ts';
import { type Location, locate, plausibleZones } from '../location-evidence.ts';
import { isRelaxed, type RelaxationId } from '../relaxations.ts';
import { type RuleId, type RulePack, rulePack } from '../rule-pack.ts';
import { capsOfJurisdictions, type StateCap } from '../state-caps.ts';
import { bindingJurisdictions } from '../state-overlays.ts';
import {
  type Channel,
  type ContactFacts,
  type ContactRequest,
  channels,
  type HoldKind,
  type PhoneFact,
} from '../types.ts';

export type GateContext = {
  readonly request: ContactRequest;
  readonly facts: ContactFacts;
  readonly pack: RulePack;
  readonly at: Temporal.Instant;
  readonly location: Location;
  /** Zones whose calendars count: the plausible ones, all of the country's when none is known. */
  readonly calendarZones: readonly string[];
  /** Wall clocks at the consumer's, `YYYY-MM-DDTHH:MM`: the earliest and the latest plausible one. */
  readonly local: { readonly earliest: string; readonly latest: string };
  /** States whose rules bind, by postal abbreviation, and the rows of the state data for them and the ZIPs. */
  readonly states: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly caps: readonly StateCap[];
};

export type Finding = {
  readonly rule: RuleId;
  /** Added to the rule's message. */
  readonly detail?: string | undefined;
  readonly liftsAt?: Temporal.Instant | undefined;
  /** The state or city whose limit it is. */
  readonly jurisdiction?: string | undefined;
  /** In place of the rule's own. */
  readonly cite?: string | undefined;
  /** Where the rule warns instead of stopping. */
  readonly onlyWarns?: boolean | undefined;
  /** Where the rule, a BLOCK otherwise, may be released by a supervisor. */
  readonly onlyHolds?: boolean | undefined;
};

/** One rule of the gate. It finds nothing on channels that it does not name. */
export type Check = {
  readonly channels: readonly Channel[];
  readonly find: (context: GateContext) => readonly Finding[];
};

export const everyChannel: readonly Channel[] = channels;
/** What rings at somebody's. */
export const callChannels: readonly Channel[] = ['call', 'voicemail', 'location_call'];
/** What reaches the person at once and so keeps to hours; a letter does not. */
export const timedChannels: readonly Channel[] = [...callChannels, 'email', 'text', 'visit'];
/** Everything that the collector does. */
export const outboundChannels: readonly Channel[] = [...timedChannels, 'letter'];
export const nothing: readonly Finding[] = [];

/** Everything but the instant. */
export type StandingContext = Omit<GateContext, 'at' | 'local'>;

/** States of residence and work, and of every area code: the strictest union binds. */
export function standingContext(
  request: ContactRequest,
  facts: ContactFacts,
  pack: RulePack = rulePack,
): StandingContext {
  const location = locate(facts.location);
  const states = bindingStates(facts);
  const jurisdictions = bindingJurisdictions(states, facts.location.zips);
  return {
    request,
    facts,
    pack,
    location,
    calendarZones: plausibleZones(location),
    states,
    jurisdictions,
    caps: capsOfJurisdictions(jurisdictions),
  };
}

export function contextAt(standing: StandingContext, at: Temporal.Instant): GateContext {
  const local = localSpan(at, standing.calendarZones);
  const history = withoutFuture(standing.facts.history, local.latest);
  return { ...standing, at, local, facts: { ...standing.facts, history } };
}

/** Computes once per context what several checks ask for. */
export function oncePerContext<T extends object>(
  compute: (context: GateContext) => T,
): (context: GateContext) => T {
  const known = new WeakMap<GateContext, T>();
  return (context) => {
    const found = known.get(context) ?? compute(context);
    known.set(context, found);
    return found;
  };
}

/** True when such a hold is in force on this account or on the person. */
export function hasHold({ request, facts }: GateContext, kind: HoldKind): boolean {
  return facts.holds.some(
    (hold) =>
      hold.kind === kind &&
      (hold.personId ?? request.personId) === request.personId &&
      (hold.accountId ?? request.accountId) === request.accountId,
  );
}

/** Who is called or written to; of a contact by the consumer, the consumer. */
export function recipientOf({ request }: GateContext) {
  return ('recipient' in request ? request.recipient : undefined) ?? 'consumer';
}

/** The person whose count the contact adds to: of a location call, the one who is called. */
export function countedPerson({ request }: GateContext): string {
  return request.channel === 'location_call' ? request.thirdPartyId : request.personId;
}

/** The number that is called or written to. */
export function phoneOf(request: ContactRequest): PhoneFact | undefined {
  return 'phone' in request ? request.phone : undefined;
}

/** Whether an exception may be relied on; see isRelaxed. */
export function isOn({ pack, facts }: GateContext, id: RelaxationId): boolean {
  return isRelaxed(pack, facts.relaxations, id);
}
