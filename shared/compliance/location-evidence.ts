/** Where may the consumer be? Every zone the evidence allows; unknown as soon as one piece says nothing. */
import { isTollFree, zonesForAreaCode } from './zones/area-codes.ts';
import { zonesForState } from './zones/state-zones.ts';
import { usZones, zoneSet } from './zones/us-zones.ts';
import { zonesForZip } from './zones/zip-zones.ts';
import { isKnownZone } from './zones/zone-clock.ts';

export type LocationEvidence = {
  /** Five-digit ZIPs (ZIP+4 accepted) of the addresses thought current. */
  readonly zips: readonly string[];
  /**
   * Postal abbreviations of states of which every zone counts: those of addresses that their ZIP does not
   * settle (`unsettledStates`). Empty text stands for an address that names neither.
   */
  readonly states?: readonly string[] | undefined;
  /** Area codes of the numbers given for the person; toll-free ones are ignored. */
  readonly areaCodes: readonly string[];
  /** IANA zones of the consumer's own statement; replaces all other evidence. */
  readonly statedZones?: readonly string[] | undefined;
};

export type Location =
  | { readonly known: true; readonly zones: readonly string[] }
  /** `because` names the piece of evidence without a zone, for people. */
  | { readonly known: false; readonly because: string };

/** A current address as far as it says where it is; empty text where it does not. */
export type Place = { readonly state: string; readonly zip: string };

/**
 * The states of addresses without a ZIP, or with one that lies elsewhere: one of the two is wrong then, and
 * the call must fit both (comment 6(b)(1)(i)-2). Each once, in the order of the addresses.
 */
export function unsettledStates(places: readonly Place[]): readonly string[] {
  const unsettled = places.filter(({ state, zip }) => {
    if (zip === '' || state === '') return zip === '';
    const atZip = zonesForZip(zip);
    return !zonesForState(state).some((zone) => atZip.includes(zone));
  });
  return [...new Set(unsettled.map(({ state }) => state))];
}

type Piece = { readonly zones: readonly string[]; readonly name: string };

function piecesOf({ zips, states = [], areaCodes }: LocationEvidence): readonly Piece[] {
  const codes = areaCodes.filter((code) => !isTollFree(code));
  return [
    ...zips.map((zip) => ({ zones: zonesForZip(zip), name: `ZIP code ${zip}` })),
    ...states.map((state) => ({
      zones: zonesForState(state),
      name: state === '' ? 'an address without state and ZIP code' : `the state ${state}`,
    })),
    ...codes.map((code) => ({ zones: zonesForAreaCode(code), name: `area code ${code}` })),
  ];
}

function fromStatement(stated: readonly string[]): Location {
  const odd = stated.find((zone) => !isKnownZone(zone));
  if (odd !== undefined) return { known: false, because: `the stated time zone ${odd}` };
  return { known: true, zones: zoneSet(stated) };
}

/**
 * The evidence set of comment 6(b)(1)(i)-2: address ZIPs and states and the area codes of the numbers given,
 * or the consumer's statement alone. No evidence at all is unknown too, and so is an address that says
 * nothing: numbers move, an area code alone never narrows an address.
 */
export function locate(evidence: LocationEvidence): Location {
  const { statedZones } = evidence;
  if (statedZones && statedZones.length > 0) return fromStatement(statedZones);
  const pieces = piecesOf(evidence);
  const silent = pieces.find(({ zones }) => zones.length === 0);
  if (silent) return { known: false, because: silent.name };
  if (pieces.length === 0) return { known: false, because: 'no address and no telephone number' };
  return { known: true, zones: zoneSet(pieces.flatMap(({ zones }) => zones)) };
}

/** Every zone whose clock the consumer may be living by; the whole country's when none is known. */
export function plausibleZones(location: Location): readonly string[] {
  return location.known ? location.zones : usZones;
}
