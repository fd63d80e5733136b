/** Narrows the list of rules and places: by words, by action, by what they are. Pure. */
import type { ActionWord } from './meanings.ts';
import type { Entry } from './rule-entries.ts';

export type RuleSearch = {
  /** An id, a citation, words, the name or abbreviation of a state; every word must be found. */
  readonly text: string;
  readonly action?: ActionWord | undefined;
  readonly kind?: Entry['kind'] | undefined;
};

/** Shorter ones would be found in the middle of most words: `MA` in `may`, `mail`, `made`. */
const shortestPart = 3;

function finder(word: string): (haystack: string) => boolean {
  if (word.length >= shortestPart) return (haystack) => haystack.includes(word);
  const whole = new RegExp(`(^|[^a-z0-9])${word.replaceAll(/[^a-z0-9]/g, '\\$&')}([^a-z0-9]|$)`);
  return (haystack) => whole.test(haystack);
}

/** What is named exactly first, then what begins so, then what only mentions it. */
function rankOf({ id, title }: Entry, text: string): number {
  const names = [id.toLowerCase(), title.toLowerCase()];
  if (names.includes(text)) return 0;
  return names.some((name) => name.startsWith(text)) ? 1 : 2;
}

/** The entries that match, best first and otherwise in their own order; all of them for no search. */
export function searchRules(entries: readonly Entry[], search: RuleSearch): readonly Entry[] {
  const text = search.text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const tests = text === '' ? [] : text.split(' ').map(finder);
  const found = entries.filter(
    ({ kind, actions, haystack }) =>
      (search.kind === undefined || kind === search.kind) &&
      (search.action === undefined || actions.includes(search.action)) &&
      tests.every((test) => test(haystack)),
  );
  if (text === '') return found;
  return found
    .map((entry, index) => ({ entry, index, rank: rankOf(entry, text) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ entry }) => entry);
}
