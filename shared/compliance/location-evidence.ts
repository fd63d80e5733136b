/** Where may the consumer be? Every zone the evidence allows; unknown as soon as one piece says nothing. */
import { isTollFree, zonesForAreaCode } from './zones/area-codes.ts';
import { zoneSet } from './zones/us-zones.ts';
import { zonesForZip } from './zones/zip-zones.ts';
import { isKnownZone } from './zones/zone-clock.ts';

export type LocationEvidence = {
  /** Five-digit ZIPs (ZIP+4 accepted) of the addresses thought current. */
  readonly zips: readonly string[];
  /** Area codes of the numbers given for the person; toll-free ones are ignored. */
  readonly areaCodes: readonly string[];
  /** IANA zones of the consumer's own statement; replaces all other evidence. */
  readonly statedZones?: readonly string[] | undefined;
};

export type Location =
  | { readonly known: true; readonly zones: readonly string[] }
  /** `because` names the piece of evidence without a zone, for people. */
  | { readonly known: false; readonly because: string };

function fromStatement(stated: readonly string[]): Location {
  const odd = stated.find((zone) => !isKnownZone(zone));
  if (odd !== undefined) return { known: false, because: `the stated time zone ${odd}` };
  return { known: true, zones: zoneSet(stated) };
}

/**
 * The evidence set of comment 6(b)(1)(i)-2: address ZIPs and the area codes of the numbers given, or the
 * consumer's statement alone. No evidence at all is unknown too.
 */
export function locate({ zips, areaCodes, statedZones }: LocationEvidence): Location {
  if (statedZones && statedZones.length > 0) return fromStatement(statedZones);
  const zones = new Set<string>();
  for (const zip of zips) {
    const found = zonesForZip(zip);
    if (found.length === 0) return { known: false, because: `ZIP code ${zip}` };
    for (const zone of found) zones.add(zone);
  }
  for (const code of areaCodes) {
    if (isTollFree(code)) continue;
    const found = zonesForAreaCode(code);
    if (found.length === 0) return { known: false, because: `area code ${code}` };
    for (const zone of found) zones.add(zone);
  }
  if (zones.size === 0) return { known: false, because: 'no address and no telephone number' };
  return { known: true, zones: zoneSet(zones) };
}
