/** What changed about how a person is reached, for the day's export: rows are only ever added. */
import type { Db } from './database.ts';
import { execute } from './prepare.ts';

export type NewContactChange = {
  readonly rowId: string;
  readonly accountPk: number;
  readonly partyRole: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly source: string;
  readonly at: string;
};

export function insertContactChange(db: Db, change: NewContactChange): void {
  execute(
    db,
    `INSERT INTO contact_changes (row_id, account_pk, party_role, field, old, new, source, at)
     VALUES (:rowId, :accountPk, :partyRole, :field, :old, :new, :source, :at)`,
    change,
  );
}
