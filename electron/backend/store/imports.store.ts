/** Placement files that came in, and the lists of what they could not bring. */
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type ImportRow = {
  readonly id: string;
  readonly label: string;
  readonly fileName: string;
  readonly at: string;
  readonly rows: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly different: number;
  readonly rejected: number;
  readonly balanceCents: number;
  readonly reportDocumentId: string | null;
};

const columns = `id, label, file_name AS fileName, at, rows, imported, unchanged, different, rejected,
  balance_cents AS balanceCents, report_document_id AS reportDocumentId`;

/** Newest first. */
export function listImports(db: Db): ImportRow[] {
  return listRows<ImportRow>(db, `SELECT ${columns} FROM imports ORDER BY pk DESC`);
}

/** The latest import of a file with these very bytes. */
export function findImportOfFile(db: Db, sha256: string): ImportRow | undefined {
  return findRow<ImportRow>(
    db,
    `SELECT ${columns} FROM imports WHERE file_sha256 = :sha256 ORDER BY pk DESC LIMIT 1`,
    { sha256 },
  );
}

export function isImportLabelTaken(db: Db, label: string): boolean {
  return findRow(db, 'SELECT 1 FROM imports WHERE label = :label', { label }) !== undefined;
}

/** Opens an import; its counts follow when all rows are written. @returns the new primary key */
export function insertImport(
  db: Db,
  started: {
    readonly id: string;
    readonly label: string;
    readonly fileName: string;
    readonly sha256: string;
    readonly at: string;
  },
): number {
  return execute(
    db,
    `INSERT INTO imports (id, label, file_name, file_sha256, rows, imported, unchanged, different,
       rejected, balance_cents, at)
     VALUES (:id, :label, :fileName, :sha256, 0, 0, 0, 0, 0, 0, :at)`,
    started,
  ).pk;
}

export type ImportTotals = Omit<ImportRow, 'id' | 'label' | 'fileName' | 'at'>;

export function updateImportTotals(db: Db, pk: number, totals: ImportTotals): void {
  execute(
    db,
    `UPDATE imports SET rows = :rows, imported = :imported, unchanged = :unchanged,
       different = :different, rejected = :rejected, balance_cents = :balanceCents,
       report_document_id = :reportDocumentId
     WHERE pk = :pk`,
    { pk, ...totals },
  );
}

/** Removes the lists of previews that were never committed. */
export function deleteLooseReports(db: Db): void {
  execute(
    db,
    `DELETE FROM documents WHERE kind = 'rejected-rows'
       AND id NOT IN (SELECT report_document_id FROM imports WHERE report_document_id IS NOT NULL)`,
  );
}

/** Takes back an import that brought nothing. */
export function deleteImport(db: Db, pk: number): void {
  execute(db, 'DELETE FROM imports WHERE pk = :pk', { pk });
}
