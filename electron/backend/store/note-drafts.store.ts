/** What the agent is typing on an account outside a call. */
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

/** Empty when there is none. */
export function findNoteDraft(db: Db, accountPk: number): string {
  const row = findRow<{ text: string }>(
    db,
    'SELECT text FROM note_drafts WHERE account_pk = :accountPk',
    { accountPk },
  );
  return row?.text ?? '';
}

export function putNoteDraft(
  db: Db,
  draft: { readonly accountPk: number; readonly text: string; readonly at: string },
): void {
  execute(
    db,
    `INSERT INTO note_drafts (account_pk, text, at) VALUES (:accountPk, :text, :at)
     ON CONFLICT (account_pk) DO UPDATE SET text = excluded.text, at = excluded.at`,
    draft,
  );
}

export function deleteNoteDraft(db: Db, accountPk: number): void {
  execute(db, 'DELETE FROM note_drafts WHERE account_pk = :accountPk', { accountPk });
}
