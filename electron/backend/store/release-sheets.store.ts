/** A supervisor's sheets of codes: verifiers, uses and events, only ever added. */

import type { CodeLine } from '../../../shared/domain/release-code.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';
import { type Verifier, verifierSchema } from './verifier.ts';

export type ReleaseSheetRow = {
  readonly pk: number;
  readonly id: string;
  readonly name: string;
  readonly codes: number;
  readonly madeAt: string;
  readonly used: number;
  readonly wrongCodes: number;
  readonly lastWrongAt: string | null;
  readonly withdrawnAt: string | null;
};

const sheetsSql = `SELECT s.pk, s.id, s.name, s.codes, s.made_at AS madeAt,
  (SELECT count(*) FROM release_codes c JOIN release_uses u ON u.code_pk = c.pk
    WHERE c.sheet_pk = s.pk) AS used,
  (SELECT count(*) FROM release_sheet_events e
    WHERE e.sheet_pk = s.pk AND e.event = 'wrong_code') AS wrongCodes,
  (SELECT max(e.at) FROM release_sheet_events e
    WHERE e.sheet_pk = s.pk AND e.event = 'wrong_code') AS lastWrongAt,
  (SELECT min(e.at) FROM release_sheet_events e
    WHERE e.sheet_pk = s.pk AND e.event = 'withdrawn') AS withdrawnAt
  FROM release_sheets s`;

/** Newest first. */
export function listReleaseSheets(db: Db): ReleaseSheetRow[] {
  return listRows<ReleaseSheetRow>(db, `${sheetsSql} ORDER BY s.pk DESC`);
}

export function findReleaseSheet(db: Db, name: string): ReleaseSheetRow | undefined {
  return findRow<ReleaseSheetRow>(db, `${sheetsSql} WHERE s.name = :name`, { name });
}

/** @throws AppError `not-found` */
export function getReleaseSheet(db: Db, name: string): ReleaseSheetRow {
  const row = findReleaseSheet(db, name);
  if (!row) throw new AppError('not-found', 'There is no such sheet on this desk.');
  return row;
}

export type NewReleaseSheet = {
  readonly id: string;
  readonly name: string;
  /** The first is that of number 1. */
  readonly verifiers: readonly Verifier[];
  readonly at: string;
};

export function insertReleaseSheet(db: Db, { id, name, verifiers, at }: NewReleaseSheet): void {
  const { pk: sheetPk } = execute(
    db,
    `INSERT INTO release_sheets (id, name, codes, made_at) VALUES (:id, :name, :codes, :at)`,
    { id, name, codes: verifiers.length, at },
  );
  for (const [index, verifier] of verifiers.entries()) {
    execute(
      db,
      `INSERT INTO release_codes (sheet_pk, number, verifier) VALUES (:sheetPk, :number, :verifier)`,
      { sheetPk, number: index + 1, verifier: JSON.stringify(verifier) },
    );
  }
}

export type ReleaseCode = {
  readonly pk: number;
  readonly verifier: Verifier;
  readonly isSpent: boolean;
};

/** @throws AppError `not-found` for a number that the sheet does not have */
export function getReleaseCode(db: Db, { sheet, number }: CodeLine): ReleaseCode {
  const row = findRow<{ pk: number; verifier: string; isSpent: 0 | 1 }>(
    db,
    `SELECT c.pk, c.verifier, EXISTS (SELECT 1 FROM release_uses u WHERE u.code_pk = c.pk) AS isSpent
     FROM release_codes c JOIN release_sheets s ON s.pk = c.sheet_pk
     WHERE s.name = :sheet AND c.number = :number`,
    { sheet, number },
  );
  if (!row) throw new AppError('not-found', 'The sheet has no such line.');
  const verifier = verifierSchema.parse(JSON.parse(row.verifier));
  return { pk: row.pk, verifier, isSpent: row.isSpent === 1 };
}

export function insertReleaseUse(
  db: Db,
  use: { readonly codePk: number; readonly activityId: string; readonly at: string },
): void {
  execute(
    db,
    `INSERT INTO release_uses (code_pk, activity_id, at) VALUES (:codePk, :activityId, :at)`,
    use,
  );
}

export function insertReleaseSheetEvent(
  db: Db,
  event: {
    readonly sheetPk: number;
    readonly event: 'wrong_code' | 'withdrawn';
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO release_sheet_events (sheet_pk, event, at) VALUES (:sheetPk, :event, :at)`,
    event,
  );
}
