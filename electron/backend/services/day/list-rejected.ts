/** Rows that the office sent back, for the agent: what they are about, why, and whether they went again. */
import type { ExportFile } from '../../../../shared/domain/export-files.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { RejectedRow } from '../../../../shared/ipc/exports.contract.ts';
import type { DeskContext } from '../../context.ts';
import type { Db } from '../../store/database.ts';
import {
  countWaitingRows,
  findAccountId,
  listRejectedRows,
  type RejectedRow as Stored,
} from '../../store/rejected-rows.store.ts';
import { readPage } from './read-page.ts';

/** Those that wait come first. @throws AppError `invalid-input` for a foreign cursor */
export function listRejected(
  { db }: DeskContext,
  input: ParsedInputOf<'exports.rejected'>,
): OutputOf<'exports.rejected'> {
  const page = readPage(input);
  const rows = listRejectedRows(db, page);
  const last = rows.length === page.limit ? rows.at(-1) : undefined;
  const waiting = [...countWaitingRows(db).values()].reduce((sum, count) => sum + count, 0);
  return {
    rows: rows.map((row) => toRejectedRow(db, row)),
    waiting,
    ...(last && { nextCursor: String(last.pk) }),
  };
}

function toRejectedRow(db: Db, row: Stored): RejectedRow {
  return {
    rowId: row.rowId,
    // Only names of the export's files are stored.
    file: row.file as ExportFile,
    reason: row.reason,
    batchId: row.batchId,
    sequence: row.sequence,
    ...(row.resentIn !== null && { resentIn: row.resentIn }),
    ...accountOf(db, JSON.parse(row.row) as Readonly<Record<string, string>>),
  };
}

function accountOf(
  db: Db,
  { client_code: clientCode = '', client_account_number: number = '' }: Record<string, string>,
): Pick<RejectedRow, 'account'> {
  if (number === '') return {};
  const accountId = findAccountId(db, { clientCode, number });
  return { account: { clientCode, number, ...(accountId !== undefined && { accountId }) } };
}
