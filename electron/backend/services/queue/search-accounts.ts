/** Finds accounts by what the agent types. */
import { cents } from '../../../../shared/domain/money.ts';
import { searchWords } from '../../../../shared/domain/search-terms.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { FoundAccount } from '../../../../shared/ipc/search.contract.ts';
import type { DeskContext } from '../../context.ts';
import { type FoundRow, searchAccounts } from '../../store/search.store.ts';

const defaultLimit = 20;

function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const pk = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (!Number.isSafeInteger(pk)) {
    throw new AppError('invalid-input', 'This position is not known. Search again.');
  }
  return pk;
}

/** @throws AppError `invalid-input` for a foreign cursor */
export function findAccounts(
  { db }: DeskContext,
  input: ParsedInputOf<'accounts.search'>,
): OutputOf<'accounts.search'> {
  const limit = input.limit ?? defaultLimit;
  const after = readCursor(input.cursor);
  const words = searchWords(input.text);
  if (words.length === 0) return { accounts: [] };
  const found = searchAccounts(db, words, { after, limit });
  const last = found.length === limit ? found.at(-1) : undefined;
  return { accounts: found.map(toFound), ...(last && { nextCursor: String(last.pk) }) };
}

function toFound(row: FoundRow): FoundAccount {
  return {
    accountId: row.accountId,
    consumerName: row.consumerName,
    client: { code: row.clientCode, name: row.clientName },
    number: row.number,
    product: row.product,
    residence: row.residence,
    balanceCents: cents(row.balanceCents),
    state: row.state,
    holds: JSON.parse(row.holds) as string[],
  };
}
