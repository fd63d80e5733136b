/** Placement files for tests, and their way onto a desk: upload, preview, commit. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlacementColumn, placementColumns } from '../../shared/domain/placement/columns.ts';
import {
  type ImportPreview,
  type ImportResult,
  importPreviewSchema,
  importResultSchema,
} from '../../shared/ipc/imports.contract.ts';
import type { TestDesk } from './desk.ts';
import { jobEnd } from './jobs.ts';

export type PlacementCells = Partial<Record<PlacementColumn, string>>;

/** A row that imports as it is. */
export function aRow(cells: PlacementCells = {}): PlacementCells {
  return {
    client_code: 'NSB',
    client_account_number: '0001',
    first_name: 'Maria',
    last_name: 'Gomez',
    date_of_birth: '1980-05-06',
    ssn_last4: '0123',
    address1: '12 Elm St',
    city: 'Gary',
    state: 'IN',
    zip: '46402',
    phone1: '(219) 555-0142',
    phone1_type: 'mobile',
    product: 'Credit card',
    contract_type: 'written',
    current_creditor: 'North Shore Bank',
    creditor_at_itemization: 'North Shore Bank',
    itemization_date_type: 'charge_off',
    itemization_date: '2025-09-01',
    itemization_balance: '500.00',
    interest_since: '20.00',
    fees_since: '5.00',
    payments_since: '25.00',
    credits_since: '0.00',
    current_balance: '500.00',
    ...cells,
  };
}

function csvCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function placementCsv(rows: readonly PlacementCells[]): string {
  const lines = rows.map((row) => placementColumns.map((column) => csvCell(row[column] ?? '')));
  return [placementColumns, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** Puts a file where a host would. @returns its upload id */
export function upload(desk: TestDesk, content: string | Uint8Array): string {
  const uploadId = desk.newId();
  writeFileSync(join(desk.env.uploadsDir, uploadId), content);
  return uploadId;
}

export async function preview(
  desk: TestDesk,
  content: string | Uint8Array,
  fileName = 'placement.csv',
): Promise<ImportPreview> {
  const { jobId } = await desk.ask('imports.preview', {
    requestId: desk.newId(),
    uploadId: upload(desk, content),
    fileName,
  });
  const job = await jobEnd(desk, jobId);
  if (job.state !== 'done') throw new Error(`${job.error?.code}: ${job.error?.message}`);
  return importPreviewSchema.parse(job.result);
}

/** Imports rows or a file, creating the clients it names. */
export async function importPlacement(
  desk: TestDesk,
  content: string | readonly PlacementCells[],
  fileName = 'placement.csv',
): Promise<ImportResult> {
  const text = typeof content === 'string' ? content : placementCsv(content);
  const seen = await preview(desk, text, fileName);
  const { jobId } = await desk.ask('imports.commit', {
    requestId: desk.newId(),
    uploadId: seen.uploadId,
    fileName,
    createClients: seen.unknownClients.map(({ code, suggestedName }) => ({
      code,
      name: suggestedName,
    })),
  });
  const job = await jobEnd(desk, jobId);
  if (job.state !== 'done') throw new Error(`${job.error?.code}: ${job.error?.message}`);
  return importResultSchema.parse(job.result);
}
