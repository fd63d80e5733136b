/**
 * Proposes which accounts belong to one person: same first and last name, suffix, date of birth and last
 * four of the SSN. It only proposes; nothing is merged.
 */
import { cents } from '../../../../shared/domain/money.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  type Identity,
  type LinkedRow,
  listAccountsOfIdentity,
  listSharedIdentities,
} from '../../store/links.store.ts';

const defaultLimit = 50;
type Person = OutputOf<'imports.links'>['people'][number];

function readCursor(cursor: string | undefined): Identity {
  if (cursor === undefined) return { ssnLast4: '', dateOfBirth: '' };
  const match = /^(\d{4}) (\d{4}-\d{2}-\d{2})$/.exec(cursor);
  if (!match)
    throw new AppError('invalid-input', 'This position is not known. Start the list again.');
  return { ssnLast4: match[1] ?? '', dateOfBirth: match[2] ?? '' };
}

/** @throws AppError `invalid-input` for a foreign cursor */
export function listLinks(
  { db }: DeskContext,
  input: ParsedInputOf<'imports.links'>,
): OutputOf<'imports.links'> {
  const limit = input.limit ?? defaultLimit;
  const identities = listSharedIdentities(db, readCursor(input.cursor), limit);
  const last = identities.length === limit ? identities.at(-1) : undefined;
  return {
    people: identities.flatMap((identity) => peopleOf(listAccountsOfIdentity(db, identity))),
    ...(last && { nextCursor: `${last.ssnLast4} ${last.dateOfBirth}` }),
  };
}

function nameKey({ firstName, lastName, suffix }: LinkedRow): string {
  const words = [firstName, lastName, suffix].map((part) => part.normalize('NFC').toLowerCase());
  return words.join('\u0000');
}

/** Splits the accounts of one identity by name; those of a single consumer need no link. */
function peopleOf(rows: readonly LinkedRow[]): Person[] {
  const named = rows.filter(({ firstName, lastName }) => firstName !== '' && lastName !== '');
  const byName = Map.groupBy(named, nameKey);
  return [...byName.values()]
    .filter((group) => new Set(group.map(({ consumerPk }) => consumerPk)).size > 1)
    .map((group) => ({
      name: group[0]?.consumerName ?? '',
      dateOfBirth: group[0]?.dateOfBirth ?? '',
      accounts: group.map((row) => ({
        accountId: row.accountId,
        consumerName: row.consumerName,
        clientCode: row.clientCode,
        number: row.number,
        balanceCents: cents(row.balanceCents),
      })),
    }));
}
