/** Which clocks may be in force somewhere in a state, from the table made at release time. */
import { stateZoneSets } from './state-zones.data.ts';

const sets: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(stateZoneSets).map(([state, names]) => [state, names.split(' ')]),
);

const none: readonly string[] = [];

/**
 * IANA zones of the whole of a state or territory, by postal abbreviation: never fewer than at any ZIP in
 * it. None for military mail, freely associated states and text that is no abbreviation.
 */
export function zonesForState(state: string): readonly string[] {
  return sets.get(state.toUpperCase()) ?? none;
}
