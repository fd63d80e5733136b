/** The rules in force as a list that can be read: those of the pack, then states and cities by name. */
import { stateNames } from '../../domain/placement/states.ts';
import type { RuleInfo, RulePack } from '../rule-pack.ts';
import { type ActionWord, actionWords, evidenceMeanings, notReviewed } from './meanings.ts';
import { placeRows } from './place-data.ts';
import { type PlaceFact, placeFacts } from './place-facts.ts';

export type RuleEntry = {
  readonly kind: 'rule';
  readonly key: string;
  /** What a decision calls it. */
  readonly id: string;
  readonly title: string;
  readonly actions: readonly ActionWord[];
  readonly rule: RuleInfo;
  /** Everything that a search looks through, in lower case. */
  readonly haystack: string;
};

export type PlaceEntry = {
  readonly kind: 'place';
  readonly key: string;
  /** Postal abbreviation, or `NYC`. */
  readonly id: string;
  readonly title: string;
  /** What its known facts do, the strictest first. */
  readonly actions: readonly ActionWord[];
  /** False: beyond what is listed, nobody has looked. */
  readonly isReviewed: boolean;
  /** Empty for a place without a row of data. */
  readonly facts: readonly PlaceFact[];
  /** ISO date of the data; absent without a row. */
  readonly asOf?: string | undefined;
  readonly sureness?: string | undefined;
  readonly haystack: string;
};

export type Entry = RuleEntry | PlaceEntry;

function haystackOf(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('\n')
    .toLowerCase();
}

function toRuleEntry(rule: RuleInfo): RuleEntry {
  const { id, label, message, cite, action, evidence } = rule;
  return {
    kind: 'rule',
    key: id,
    id,
    title: label,
    actions: [action],
    rule,
    haystack: haystackOf([id, label, message, cite, evidenceMeanings[evidence]]),
  };
}

type PlaceParts = Pick<PlaceEntry, 'id' | 'title' | 'isReviewed' | 'facts' | 'asOf' | 'sureness'>;

function toPlaceEntry(parts: PlaceParts): PlaceEntry {
  const { id, title, facts, isReviewed } = parts;
  const found = new Set(facts.map(({ action }) => action));
  return {
    kind: 'place',
    key: placeKey(id),
    ...parts,
    actions: actionWords.filter((word) => found.has(word)),
    haystack: haystackOf([
      id,
      title,
      isReviewed ? undefined : notReviewed,
      ...facts.flatMap(({ topic, ruleId, lines, cites }) => [topic, ruleId, ...lines, ...cites]),
    ]),
  };
}

const places: readonly PlaceEntry[] = [
  ...placeRows.map((row) =>
    toPlaceEntry({
      id: row.state,
      title: row.name.replace(/ \(.*/, ''),
      isReviewed: row.overlayReviewed,
      facts: placeFacts(row),
      asOf: row.asOf,
      sureness: row.confidence,
    }),
  ),
  ...Object.entries(stateNames)
    .filter(([code]) => !placeRows.some(({ state }) => state === code))
    .map(([id, title]) => toPlaceEntry({ id, title, isReviewed: false, facts: [] })),
].sort((one, other) => one.title.localeCompare(other.title, 'en-US'));

/** Every rule of a pack in its own order, then every place to which mail goes, by name. */
export function ruleEntries(pack: RulePack): readonly Entry[] {
  return [...[...pack.rules.values()].map(toRuleEntry), ...places];
}

/** The entry of a place. */
export function placeKey(code: string): string {
  return `place:${code}`;
}

/** The entry that explains what a decision names: of `G9-state:MA`, Massachusetts. */
export function entryKeyOf(ruleId: string): string {
  const place = /:(.+)$/.exec(ruleId)?.[1];
  return place === undefined ? ruleId : placeKey(place);
}

/** The pack's own rule behind what a decision names; undefined for another pack's. */
export function findRule(pack: RulePack, ruleId: string): RuleInfo | undefined {
  const [base = ''] = ruleId.split(':');
  return [...pack.rules.values()].find(({ id }) => id === base);
}
