/** How far back contacts can matter: most places count within a week, some states within a month. */
import { stateCaps } from './state-caps.ts';
import type { ContactFacts } from './types.ts';
import { isTollFree, stateForAreaCode } from './zones/area-codes.ts';

/** 12 CFR 1006.14(b)(2)(i). */
const WEEK = 7;

type Places = Pick<ContactFacts, 'location' | 'states'>;

/** Jurisdictions whose rules bind: residence, work and every area code, the strictest union. */
export function bindingStates({ location, states }: Places): readonly string[] {
  const fromPhones = location.areaCodes
    .filter((code) => !isTollFree(code))
    .flatMap((code) => stateForAreaCode(code) ?? []);
  return [...new Set([...states.map((state) => state.toUpperCase()), ...fromPhones])];
}

/** Days before the desk's own date from which every counting rule is served, clocks elsewhere included. */
export function historyDays(places: Places): number {
  const caps = stateCaps(bindingStates(places), places.location.zips);
  return Math.max(WEEK, ...caps.map(({ days }) => days)) + 1;
}
