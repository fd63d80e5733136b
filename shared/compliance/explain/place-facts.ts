/** What is known of the rules of a state or city, topic by topic. An empty cell is "not known", never "none". */
import { type StateCap, stateCaps } from '../state-caps.ts';
import type { ActionWord } from './meanings.ts';
import type { PlaceRow } from './place-data.ts';

export type PlaceFact = {
  readonly topic: string;
  /** False: nothing was found, which does not mean that there is no rule. */
  readonly isKnown: boolean;
  readonly action?: ActionWord | undefined;
  /** As decisions name it. */
  readonly ruleId?: string | undefined;
  readonly lines: readonly string[];
  readonly cites: readonly string[];
  /** How sure it is, in the words of the data. */
  readonly sureness?: string | undefined;
};

const counted: Readonly<Record<StateCap['counts'], string>> = {
  calls: 'calls',
  'calls-and-texts': 'calls and texts',
  'all-outbound': 'contacts of any kind',
  conversations: 'conversations',
  electronic: 'emails and texts',
};

const numbers: Readonly<Record<StateCap['numbers'], string>> = {
  all: '',
  work: ', to work numbers',
  personal: ', to personal numbers',
};

function capText(cap: StateCap): string {
  const per = cap.per === 'debt' ? 'per debt' : 'over all debts of the person';
  return `At most ${cap.limit} ${counted[cap.counts]} in ${cap.days} days, ${per}${numbers[cap.numbers]}.`;
}

function present(lines: readonly (string | undefined | null)[]): readonly string[] {
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[];
}

function prefixed(words: string, line: string | undefined): string | undefined {
  return line === undefined ? undefined : `${words}: ${line}`;
}

function contactLimits({ state, callFrequency }: PlaceRow): PlaceFact {
  const { stateLimit, source, proposed, conservativeExtra, confidence } = callFrequency;
  const topic = 'Limits on contacts';
  if (stateLimit === null) {
    const lines = present([source, prefixed('Proposed', proposed)]);
    return { topic, isKnown: false, lines, cites: [], sureness: confidence };
  }
  const scope = typeof stateLimit.scope === 'string' ? stateLimit.scope : undefined;
  return {
    topic,
    isKnown: true,
    action: 'BLOCK',
    ruleId: `G9-state:${state}`,
    lines: [
      ...stateCaps([state], []).map(capText),
      ...present([prefixed('In the words of the source', scope), conservativeExtra]),
    ],
    cites: [source],
    sureness: confidence,
  };
}

function callingHours({ callWindow }: PlaceRow): PlaceFact {
  const { stateSpecific, source } = callWindow;
  const isFloor = source.startsWith('federal floor');
  const lines = present([
    stateSpecific ? undefined : 'Federal hours apply.',
    isFloor ? undefined : source,
  ]);
  return { topic: 'Calling hours', isKnown: stateSpecific, lines, cites: [] };
}

function oldDebts({ timeBarredDisclosure: rule }: PlaceRow): PlaceFact {
  const topic = 'Debts that may be too old to sue on';
  if (rule === null) return { topic, isKnown: false, lines: [], cites: [] };
  const { required, text, when, appliesTo, summary, format, cites, confidence } = rule;
  const wordings = typeof text === 'object' ? Object.values(text) : [text];
  const action = required === 'block' ? 'BLOCK' : required === true ? 'REQUIRE' : undefined;
  return {
    topic,
    isKnown: required !== null,
    action,
    lines: present([
      required === false ? 'No statement was found to be required.' : undefined,
      summary,
      prefixed('When', when),
      prefixed('Applies to', appliesTo),
      prefixed('Form', format),
      ...wordings.map((wording) => wording && `“${wording}”`),
    ]),
    cites,
    sureness: confidence,
  };
}

function firstLetter({ firstLetterNotice: notice }: PlaceRow): PlaceFact {
  const topic = 'First letter';
  if (notice === null) return { topic, isKnown: false, lines: [], cites: [] };
  const { text, additionalText, additional, alsoSummary, summary, insert } = notice;
  return {
    topic,
    isKnown: true,
    action: 'REQUIRE',
    lines: present([
      ...[text, additionalText].map((wording) => wording && `“${wording}”`),
      additional,
      alsoSummary,
      summary,
      prefixed('Enclose', insert),
      prefixed('When', notice.when),
      prefixed('By', notice.deadline),
      prefixed('Type size', notice.typeSize),
      prefixed('On the front', notice.reverse),
      notice.note,
    ]),
    cites: notice.cites,
    sureness: notice.confidence,
  };
}

function license({ licenseDisplay: display }: PlaceRow): PlaceFact {
  const topic = 'License number';
  if (display === null) return { topic, isKnown: false, lines: [], cites: [] };
  const { required, rule, cites, confidence } = display;
  const isUnclear = required === 'unclear';
  return {
    topic,
    isKnown: !isUnclear,
    action: required === true ? 'REQUIRE' : undefined,
    lines: [isUnclear ? `Unclear: ${rule}` : rule],
    cites,
    sureness: confidence,
  };
}

const contracts: Readonly<Record<string, string>> = {
  written: 'Written contract',
  oral: 'Oral contract',
  promissory: 'Promissory note',
  open_account: 'Open account',
  credit_card: 'Credit card',
};

function limitation({ sol, solNotes, cites, fieldEvidence }: PlaceRow): PlaceFact {
  const periods = Object.entries(contracts).flatMap(([kind, words]) =>
    sol[kind] === undefined ? [] : [`${words}: ${sol[kind]} years`],
  );
  return {
    topic: 'Limitation periods',
    isKnown: periods.length > 0,
    lines: present([...periods, solNotes]),
    cites,
    sureness: fieldEvidence.sol,
  };
}

/** The data says of itself that an empty cell is not an absence; the screen says so in its own words. */
const aboutTheData = /null does NOT mean/;

function others({ otherRules }: PlaceRow): readonly PlaceFact[] {
  const lines = otherRules.filter((line) => !aboutTheData.test(line));
  return lines.length === 0 ? [] : [{ topic: 'Also known', isKnown: true, lines, cites: [] }];
}

/** Every topic of a place, whether anything is known of it or not. */
export function placeFacts(row: PlaceRow): readonly PlaceFact[] {
  return [
    contactLimits(row),
    callingHours(row),
    oldDebts(row),
    firstLetter(row),
    license(row),
    limitation(row),
    ...others(row),
  ];
}
