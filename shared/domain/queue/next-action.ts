/** The rule that keeps every live account on somebody's list: it has a next action, or a hold. */
import type { Temporal } from 'temporal-polyfill';
import {
  getOutcome,
  type NextActionKind,
  type OfficeActionKind,
  type OutcomeCode,
  officeActionKinds,
} from '../outcomes.ts';

export type NextAction = { readonly kind: NextActionKind; readonly on: Temporal.PlainDate };

export type NextActionFacts = {
  readonly isLive: boolean;
  readonly isHeld: boolean;
  readonly today: Temporal.PlainDate;
  /** A call-back agreed with the consumer. */
  readonly callbackOn?: Temporal.PlainDate | undefined;
  /** The earliest open promise. */
  readonly promiseDueOn?: Temporal.PlainDate | undefined;
  /** How the latest encounter ended, if that is what is being decided. */
  readonly outcome?: OutcomeCode | undefined;
  readonly hasCallablePhone: boolean;
  readonly hasMailingAddress: boolean;
};

function isOffice(kind: NextActionKind): kind is OfficeActionKind {
  return officeActionKinds.some((office) => office === kind);
}

/** The way of contact that is possible: phone, else mail, else tracing. */
function reachable(kind: NextActionKind, facts: NextActionFacts): NextActionKind {
  const canCall = facts.hasCallablePhone;
  const canWrite = facts.hasMailingAddress;
  if (kind === 'letter' && !canWrite) return canCall ? 'call' : 'trace';
  if (kind === 'call' && !canCall) return canWrite ? 'letter' : 'trace';
  if (kind === 'trace' && canCall) return 'call';
  return kind;
}

/**
 * What to do next unless the agent chooses otherwise, never before today. A held account gets office
 * work only, or nothing; a closed one nothing; any other account always gets an action. In order:
 * the call-back, the promise, what the outcome proposes, a call (or letter, or tracing) today.
 * Tracing after a dead number becomes a call when another number works.
 */
export function defaultNextAction(facts: NextActionFacts): NextAction | null {
  const { today, callbackOn, promiseDueOn } = facts;
  if (!facts.isLive) return null;
  const proposed = facts.outcome ? getOutcome(facts.outcome).next : null;
  const proposedOn = today.add({ days: proposed?.inDays ?? 0 });
  if (facts.isHeld) {
    return proposed && isOffice(proposed.kind) ? { kind: proposed.kind, on: proposedOn } : null;
  }
  if (callbackOn) return { kind: 'call_back', on: laterOf(callbackOn, today) };
  if (promiseDueOn) return { kind: 'promise_due', on: laterOf(promiseDueOn, today) };
  return { kind: reachable(proposed?.kind ?? 'call', facts), on: proposedOn };
}

function laterOf(date: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  return date.since(today).sign < 0 ? today : date;
}
