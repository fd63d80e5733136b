/** Other people on an account, in the roles of shared/domain/party-roles.ts. */
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export type PartyRow = {
  readonly id: string;
  readonly role: string;
  readonly name: string;
  readonly address: string;
  /** Ten digits, or empty. */
  readonly phone: string;
};

export function insertParty(
  db: Db,
  party: PartyRow & { readonly accountPk: number; readonly since: string },
): void {
  execute(
    db,
    `INSERT INTO parties (id, account_pk, role, name, address, phone, since)
     VALUES (:id, :accountPk, :role, :name, :address, :phone, :since)`,
    party,
  );
}

export function listParties(db: Db, accountPk: number): PartyRow[] {
  return listRows<PartyRow>(
    db,
    `SELECT id, role, name, address, phone FROM parties WHERE account_pk = :accountPk ORDER BY pk`,
    { accountPk },
  );
}
