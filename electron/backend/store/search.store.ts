/** Full-text search over names, numbers, phones and notes; rowid is the account's primary key. */
import type { AccountState } from '../../../shared/domain/collection-bar.ts';
import {
  searchableName,
  searchableNumber,
  searchablePhones,
  type Words,
} from '../../../shared/domain/search-terms.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type FoundRow = {
  readonly pk: number;
  readonly accountId: string;
  readonly consumerName: string;
  readonly clientCode: string;
  readonly clientName: string;
  readonly number: string;
  readonly product: string;
  readonly residence: string;
  readonly balanceCents: number;
  readonly state: AccountState;
  readonly holds: string;
};

/** Words hold letters and digits only (searchWords), so that quoting them is all that is needed. */
function matchText(alternatives: readonly Words[]): string {
  return alternatives
    .map((words) => `(${words.map((word) => `"${word.replaceAll('"', '')}"*`).join(' AND ')})`)
    .join(' OR ');
}

/** The SQL of a page of results; exported so that a test can read its plan. */
export const searchSql = `SELECT a.pk, a.id AS accountId, a.consumer_name AS consumerName,
    c.code AS clientCode, c.name AS clientName, a.number, a.product, a.residence,
    a.balance_cents AS balanceCents, a.state, a.holds
  FROM (SELECT rowid AS pk FROM account_search
    WHERE account_search MATCH :match AND rowid > :after ORDER BY rowid LIMIT :limit) found
  CROSS JOIN accounts a ON a.pk = found.pk
  CROSS JOIN clients c ON c.pk = a.client_pk
  ORDER BY found.pk`;

/** In the order in which accounts came to the desk. */
export function searchAccounts(
  db: Db,
  alternatives: readonly Words[],
  page: { readonly after: number; readonly limit: number },
): FoundRow[] {
  return listRows<FoundRow>(db, searchSql, { match: matchText(alternatives), ...page });
}

type Source = { readonly name: string; readonly number: string; readonly notes: string };

/** Rebuilds the search entry of one account after its name, phones or notes changed. */
export function reindexAccount(db: Db, accountPk: number): void {
  const source = findRow<Source & { readonly phones: string }>(
    db,
    `SELECT a.consumer_name AS name, a.number,
       (SELECT json_group_array(digits ORDER BY position, pk) FROM phones
        WHERE consumer_pk = a.consumer_pk) AS phones,
       trim(a.placement_notes || ' ' || coalesce((SELECT group_concat(note, ' ' ORDER BY pk)
        FROM activities WHERE account_pk = a.pk AND note <> ''), '')) AS notes
     FROM accounts a WHERE a.pk = :accountPk`,
    { accountPk },
  );
  execute(db, 'DELETE FROM account_search WHERE rowid = :accountPk', { accountPk });
  if (!source) return;
  execute(
    db,
    `INSERT INTO account_search (rowid, name, number, phones, notes)
     VALUES (:accountPk, :name, :number, :phones, :notes)`,
    {
      accountPk,
      name: searchableName(source.name),
      number: searchableNumber(source.number),
      phones: searchablePhones(JSON.parse(source.phones) as string[]),
      notes: source.notes,
    },
  );
}
