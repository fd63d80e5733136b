/** State and city limits on how often a person may be contacted, read from the overlays into one shape. */
import { AppError } from '../errors.ts';
import {
  bindingJurisdictions,
  overlayStates,
  type StateOverlay,
  stateOverlay,
} from './state-overlays.ts';

export type StateCap = {
  /** `MA`, `NYC`: who set it. */
  readonly jurisdiction: string;
  /** So many on the trailing `days` local dates; the next one is over the limit. */
  readonly limit: number;
  readonly days: number;
  /** What adds to the count. Attempts of the collector count connected or not. */
  readonly counts: 'calls' | 'calls-and-texts' | 'all-outbound' | 'conversations' | 'electronic';
  /** Per particular debt, or over all debts of the person. */
  readonly per: 'debt' | 'person';
  /** Which numbers it counts and stops. */
  readonly numbers: 'all' | 'work' | 'personal';
  /** It stops letters, messages and visits as well as calls. */
  readonly stopsLetters: boolean;
  readonly cite: string;
};

const WEEK = 7;

type Limit = NonNullable<StateOverlay['callFrequency']['stateLimit']>;
type Terms = Omit<StateCap, 'jurisdiction' | 'cite' | 'stopsLetters'>;

/** `1 per week`, `not more than once per week; ...`. */
function workplaceTerms(text: string): Terms {
  if (!/once per week|^1 per week/.test(text)) throw misread(text);
  return { limit: 1, days: WEEK, counts: 'calls', per: 'person', numbers: 'work' };
}

/** `2 per 30 days to any other number (for example work), per debt`. */
function otherNumbersTerms(text: string): Terms {
  const [, limit, days] = /^(\d+) per (\d+) days to any other number/.exec(text) ?? [];
  if (limit === undefined || days === undefined) throw misread(text);
  return {
    limit: Number(limit),
    days: Number(days),
    counts: 'calls-and-texts',
    per: 'debt',
    numbers: 'work',
  };
}

/** `5 emails/texts/private messages per account per 7 days, only after consent; ...`. */
function electronicTerms(text: string): Terms {
  const [, limit, days] = /^(\d+) emails\/texts.* per account per (\d+) days/.exec(text) ?? [];
  if (limit === undefined || days === undefined) throw misread(text);
  return {
    limit: Number(limit),
    days: Number(days),
    counts: 'electronic',
    per: 'debt',
    numbers: 'all',
  };
}

function misread(text: string): AppError {
  return new AppError('internal', `A limit of the state data is not understood: ${text}`);
}

function termsOf(limit: Limit): readonly Terms[] {
  const all = { days: limit.periodDays ?? WEEK, numbers: 'all' } as const;
  const found: Terms[] = [];
  const add = (max: number | undefined, rest: Omit<Terms, 'limit'>) => {
    if (max !== undefined) found.push({ limit: max, ...rest });
  };
  add(limit.maxInitiated, { ...all, counts: 'calls-and-texts', per: 'debt', numbers: 'personal' });
  add(limit.maxCommunications, { ...all, counts: 'all-outbound', per: 'person' });
  add(limit.maxCalls, { ...all, counts: 'calls', per: 'debt' });
  add(limit.maxAttemptsOrCommunications, { ...all, counts: 'all-outbound', per: 'debt' });
  add(limit.maxCallsPerWeek, { ...all, counts: 'calls', per: 'person' });
  add(limit.maxConversationsPerWeek, { ...all, counts: 'conversations', per: 'person' });
  if (limit.also !== undefined) found.push(otherNumbersTerms(limit.also));
  if (limit.workplace !== undefined) found.push(workplaceTerms(limit.workplace));
  return found;
}

function capsOf(overlay: StateOverlay): readonly StateCap[] {
  const { stateLimit, conservative, conservativeExtra, source } = overlay.callFrequency;
  if (stateLimit === null) return [];
  const terms = termsOf(stateLimit).map((term) => ({
    ...term,
    limit: Math.min(term.limit, conservative ?? term.limit),
  }));
  // New York City, until the adopted text is checked: nothing for seven days after an exchange.
  const quiet: Terms = {
    limit: 1,
    days: WEEK,
    counts: 'conversations',
    per: 'debt',
    numbers: 'all',
  };
  // The cautious figure is one of calls.
  const { electronic } = stateLimit;
  const messages = electronic === undefined ? [] : [electronicTerms(electronic)];
  const quietTerms = conservativeExtra === undefined ? [] : [quiet];
  return [...terms, ...messages, ...quietTerms].map((term) => ({
    ...term,
    stopsLetters: term.counts === 'all-outbound' || term === quiet,
    jurisdiction: overlay.state,
    cite: source,
  }));
}

const capsByState: ReadonlyMap<string, readonly StateCap[]> = new Map(
  overlayStates.map((state) => {
    const overlay = stateOverlay(state);
    return [state, overlay ? capsOf(overlay) : []];
  }),
);

/** The limits of these rows of the state data. */
export function capsOfJurisdictions(jurisdictions: readonly string[]): readonly StateCap[] {
  return jurisdictions.flatMap((key) => capsByState.get(key) ?? []);
}

const known = new Map<string, readonly StateCap[]>();
/** Places repeat; a desk's people live in some thousands of them. */
const mostKnown = 20_000;

/** Every limit that binds for these states and ZIPs together: the union, the strictest decides. */
export function stateCaps(states: readonly string[], zips: readonly string[]): readonly StateCap[] {
  const key = `${states.join(' ')}/${zips.join(' ')}`;
  let caps = known.get(key);
  if (!caps) {
    caps = capsOfJurisdictions(bindingJurisdictions(states, zips));
    if (known.size >= mostKnown) known.clear();
    known.set(key, caps);
  }
  return caps;
}
