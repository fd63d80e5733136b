/**
 * Keeps the invariant of the worklist: a live account has a next action or a hold. What the agent chose
 * stays for as long as it can still be done.
 */
import { Temporal } from 'temporal-polyfill';
import { type NextActionKind, nextActionKinds, officeActionKinds } from '../outcomes.ts';
import { defaultNextAction } from './next-action.ts';

export type StoredAction = {
  /** A next action kind; empty for none. */
  readonly kind: NextActionKind | '';
  /** `YYYY-MM-DD`; of a call-back the instant (UTC) that was agreed. */
  readonly at: string | null;
};

export type SettleFacts = {
  readonly isLive: boolean;
  readonly isHeld: boolean;
  /** The business date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Due date of the earliest open promise. */
  readonly promiseDueOn: string | null;
  readonly hasCallablePhone: boolean;
  readonly hasMailingAddress: boolean;
};

export const noAction: StoredAction = { kind: '', at: null };

const offices: ReadonlySet<string> = new Set(officeActionKinds);
const kinds: ReadonlySet<string> = new Set(nextActionKinds);

/** A stored text as a kind; unknown text, which nothing writes, as none. */
export function toActionKind(text: string): NextActionKind | '' {
  return kinds.has(text) ? (text as NextActionKind) : '';
}

/** What an account does next when nobody has chosen. */
export function freshAction(facts: SettleFacts): StoredAction {
  const action = defaultNextAction({
    isLive: facts.isLive,
    isHeld: facts.isHeld,
    today: Temporal.PlainDate.from(facts.today),
    promiseDueOn:
      facts.promiseDueOn === null ? undefined : Temporal.PlainDate.from(facts.promiseDueOn),
    hasCallablePhone: facts.hasCallablePhone,
    hasMailingAddress: facts.hasMailingAddress,
  });
  return action === null ? noAction : { kind: action.kind, at: action.on.toString() };
}

function isInstant(at: string | null): boolean {
  return at !== null && at.length > 10 && at.endsWith('Z');
}

/** The action to store: the given one when it still holds, otherwise a fresh one, or none. */
export function settleNextAction(action: StoredAction, facts: SettleFacts): StoredAction {
  if (!facts.isLive) return noAction;
  if (facts.isHeld) return offices.has(action.kind) ? action : noAction;
  if (action.kind === '') return freshAction(facts);
  if (action.kind === 'promise_due') {
    if (facts.promiseDueOn === null) return freshAction(facts);
    return { kind: 'promise_due', at: facts.promiseDueOn };
  }
  if (action.kind === 'call_back' && !isInstant(action.at)) {
    // Without a time of day nothing was promised to the consumer: it is a call on that date.
    return action.at === null ? freshAction(facts) : { kind: 'call', at: action.at.slice(0, 10) };
  }
  return action;
}
