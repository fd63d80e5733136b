/**
 * Proposes which accounts belong to one person: records of one name that share date of birth and last four
 * of the SSN, then those that share an address. It only proposes; nothing is merged.
 */
import { cents } from '../../../../shared/domain/money.ts';
import { groupAlike, type Likeness, likenessOf } from '../../../../shared/domain/same-person.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { Db } from '../../store/database.ts';
import { listDeclinedAmong } from '../../store/declined-links.store.ts';
import {
  type LinkedRow,
  listAccountsOfIdentity,
  listAccountsOfPlace,
  listSharedIdentities,
  listSharedPlaces,
} from '../../store/links.store.ts';
import { type LinkPosition, readLinkPosition, writeLinkPosition } from './link-position.ts';

const defaultLimit = 50;
type Person = OutputOf<'imports.links'>['people'][number];
type Page = { readonly people: readonly Person[]; readonly next: LinkPosition | undefined };

/** @throws AppError `invalid-input` for a foreign cursor */
export function listLinks(
  { db }: DeskContext,
  input: ParsedInputOf<'imports.links'>,
): OutputOf<'imports.links'> {
  const limit = input.limit ?? defaultLimit;
  const people: Person[] = [];
  let position: LinkPosition | undefined = readLinkPosition(db, input.cursor);
  // What records share is mostly no person: neighbors have an address in common.
  while (position !== undefined && people.length < limit) {
    const page: Page =
      position.by === 'identity'
        ? ofIdentities(db, position, limit)
        : ofPlaces(db, position, limit);
    people.push(...page.people);
    position = page.next;
  }
  const nextCursor = position && writeLinkPosition(db, position);
  return { people, ...(nextCursor !== undefined && { nextCursor }) };
}

function ofIdentities(db: Db, { after }: LinkPosition & { by: 'identity' }, limit: number): Page {
  const identities = listSharedIdentities(db, after, limit);
  const last = identities.length === limit ? identities.at(-1) : undefined;
  return {
    people: identities.flatMap((identity) =>
      peopleOf(db, listAccountsOfIdentity(db, identity), 'identity'),
    ),
    next: last ? { by: 'identity', after: last } : { by: 'address', after: { zip: '', line: '' } },
  };
}

function ofPlaces(db: Db, { after }: LinkPosition & { by: 'address' }, limit: number): Page {
  const places = listSharedPlaces(db, after, limit);
  const last = places.length === limit ? places.at(-1) : undefined;
  return {
    people: places.flatMap((place) => peopleOf(db, listAccountsOfPlace(db, place), 'address')),
    next: last && { by: 'address', after: last },
  };
}

/** The records that may be one person, with all their accounts; a single record needs no link. */
function peopleOf(db: Db, rows: readonly LinkedRow[], shares: Likeness): Person[] {
  const records = [...Map.groupBy(rows, ({ consumerPk }) => consumerPk).values()];
  if (records.length < 2) return [];
  const declined = new Set(
    listDeclinedAmong(
      db,
      rows.map(({ consumerPk }) => consumerPk),
    ).map(({ firstPk, secondPk }) => `${firstPk} ${secondPk}`),
  );
  // Rows come by consumer, so the first of two records has the smaller key.
  const areAlike = ([one]: readonly LinkedRow[], [other]: readonly LinkedRow[]): boolean =>
    one !== undefined &&
    other !== undefined &&
    !declined.has(`${one.consumerPk} ${other.consumerPk}`) &&
    likenessOf(one, other, { sharesAddress: shares === 'address' }) !== undefined;
  return groupAlike(records, areAlike)
    .filter((group) => shares === 'identity' || !isOneIdentity(group))
    .map((group) => toPerson(group.flat(), shares));
}

/** Such a group is proposed among the identities already. */
function isOneIdentity(group: readonly (readonly LinkedRow[])[]): boolean {
  const identities = group.map(([row]) => `${row?.dateOfBirth} ${row?.ssnLast4}`);
  return !identities.some((text) => text.includes('null')) && new Set(identities).size === 1;
}

function toPerson(rows: readonly LinkedRow[], shares: Likeness): Person {
  return {
    name: rows[0]?.consumerName ?? '',
    shares,
    accounts: rows.map((row) => ({
      accountId: row.accountId,
      consumerName: row.consumerName,
      clientCode: row.clientCode,
      number: row.number,
      balanceCents: cents(row.balanceCents),
    })),
  };
}
