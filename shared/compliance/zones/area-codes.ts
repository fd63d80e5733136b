/** What a US area code says about a place: its zones and its state. Mobile numbers move: never the last word. */
import { areaCodeGroups, tollFreeCodes } from './area-codes.data.ts';

type Area = { readonly state: string; readonly zones: readonly string[] };

const areas: ReadonlyMap<string, Area> = new Map(
  areaCodeGroups.flatMap(({ state, zones, codes }) =>
    codes.split(' ').map((code): [string, Area] => [code, { state, zones }]),
  ),
);

const tollFree: ReadonlySet<string> = new Set(tollFreeCodes);

const none: readonly string[] = [];

/** Every IANA zone served by the area code; empty for toll-free, foreign and unknown codes. */
export function zonesForAreaCode(code: string): readonly string[] {
  return areas.get(code)?.zones ?? none;
}

/** Postal abbreviation of the state or territory the code serves; undefined when unknown. */
export function stateForAreaCode(code: string): string | undefined {
  return areas.get(code)?.state;
}

export function isTollFree(code: string): boolean {
  return tollFree.has(code);
}
