/**
 * Where a consumer may be and how they can be reached: what the contact rules and the worklist need of
 * addresses and telephones, small enough to be kept beside a list row.
 */
import { z } from 'zod';
import { type LocationEvidence, unsettledStates } from '../compliance/location-evidence.ts';
import { type PhoneFact, phoneStatuses, phoneTypes } from '../compliance/types.ts';

export const reachSchema = z.strictObject({
  /** State and ZIP of each current address, empty where it has none. */
  addresses: z.array(z.tuple([z.string(), z.string()])),
  /** A letter can be addressed. */
  mail: z.boolean(),
  /** Ten digits, type, status; in the order in which they are tried. */
  phones: z.array(z.tuple([z.string(), z.enum(phoneTypes), z.enum(phoneStatuses)])),
  /** The consumer's own statement of where they are, an IANA zone. */
  zone: z.string().nullable(),
});

export type Reach = z.infer<typeof reachSchema>;

export type ReachPhone = PhoneFact & { readonly digits: string };

export function phonesOf(reach: Reach): readonly ReachPhone[] {
  return reach.phones.map(([digits, type, status]) => ({ digits, type, status }));
}

/** The number to try first: the first that may be dialed, else the first there is. */
export function firstPhone(reach: Reach): ReachPhone | undefined {
  const phones = phonesOf(reach);
  return phones.find(({ status }) => status === 'ok') ?? phones[0];
}

export function hasCallablePhone(reach: Reach): boolean {
  return reach.phones.some(([, , status]) => status === 'ok');
}

/** Postal abbreviations of the current addresses, each once. */
export function statesOf({ addresses }: Reach): readonly string[] {
  return [...new Set(addresses.flatMap(([state]) => (state === '' ? [] : state)))];
}

/** A wrong number says where somebody else lives: it is no evidence. */
export function locationEvidence(reach: Reach): LocationEvidence {
  const own = reach.phones.filter(([, , status]) => status !== 'wrong');
  const zips = reach.addresses.flatMap(([, zip]) => (zip === '' ? [] : zip));
  const states = unsettledStates(reach.addresses.map(([state, zip]) => ({ state, zip })));
  return {
    zips: [...new Set(zips)],
    ...(states.length > 0 && { states }),
    areaCodes: [...new Set(own.map(([digits]) => digits.slice(0, 3)))],
    ...(reach.zone !== null && { statedZones: [reach.zone] }),
  };
}
