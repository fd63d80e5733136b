/** Batches: one printed file each, and how far its letters have come. */
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export function insertLetterBatch(
  db: Db,
  batch: {
    readonly id: string;
    readonly documentId: string;
    readonly letters: number;
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO letter_batches (id, document_id, letters, at)
     VALUES (:id, :documentId, :letters, :at)`,
    batch,
  );
}

export type LetterBatchRow = {
  readonly id: string;
  readonly documentId: string;
  readonly letters: number;
  readonly at: string;
  /** Printed and not yet marked mailed. */
  readonly left: number;
  /** The earliest stated mailing date among those. */
  readonly mailingDate: string | null;
};

/** Newest first. */
export function listLetterBatches(db: Db, limit: number): LetterBatchRow[] {
  return listRows<LetterBatchRow>(
    db,
    `SELECT b.id, b.document_id AS documentId, b.letters, b.at,
       (SELECT count(*) FROM letters l WHERE l.batch_id = b.id AND l.state = 'printed') AS left,
       (SELECT min(l.mailing_date) FROM letters l
        WHERE l.batch_id = b.id AND l.state = 'printed') AS mailingDate
     FROM letter_batches b ORDER BY b.pk DESC LIMIT :limit`,
    { limit },
  );
}

export function hasLetterBatch(db: Db, id: string): boolean {
  return findRow(db, 'SELECT 1 FROM letter_batches WHERE id = :id', { id }) !== undefined;
}
