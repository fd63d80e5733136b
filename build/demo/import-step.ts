/** Brings the placement in: preview first, then unknown clients, then the file. */
import { newClient } from '../../shared/domain/client.ts';
import { demoPolicy } from '../../shared/domain/client-policy.ts';
import { cents, formatMoney } from '../../shared/domain/money.ts';
import { placementColumns } from '../../shared/domain/placement/columns.ts';
import {
  type ImportPreview,
  importPreviewSchema,
  importResultSchema,
} from '../../shared/ipc/imports.contract.ts';
import { type DemoDay, readDocument } from './demo-day.ts';
import type { DemoSummary } from './summary.ts';

/** A fixed name: what the file is called must not change what the demo leaves behind. */
const fileName = 'placement.csv';

async function createClients(
  { desk, journal }: DemoDay,
  unknown: ImportPreview['unknownClients'],
): Promise<void> {
  for (const { code, suggestedName, accounts } of unknown) {
    const created = await desk.attempt('clients.save', {
      client: newClient(code, suggestedName.slice(0, 80) || code, demoPolicy),
    });
    journal.note(
      created.ok
        ? `client ${code} created for ${accounts} accounts: settlements from 80%, plans up to 12 months, installments from $25.00`
        : `client ${code} not created: ${created.error.message}`,
    );
  }
}

/** The list is made for spreadsheets; a program reads it without the mark in front. */
const byteOrderMark = /^\uFEFF/;

async function writeRejected(day: DemoDay, documentId: string | undefined): Promise<void> {
  const header = ['line', 'column', 'value', 'reason', ...placementColumns].join(',');
  const text =
    documentId === undefined
      ? `${header}\r\n`
      : Buffer.from((await readDocument(day, documentId)).bytes).toString();
  day.out.write('rejected.csv', text.replace(byteOrderMark, ''));
}

const nothing: DemoSummary['import'] = { rows: 0, imported: 0, rejected: 0, balanceCents: 0 };

/** A file that cannot be read at all is an answer too: nothing is imported then. */
export async function importPlacement(
  day: DemoDay,
  placement: Uint8Array,
): Promise<DemoSummary['import']> {
  const { desk, journal } = day;
  const uploadId = day.upload(placement);
  const look = await desk.write('imports.preview', { uploadId, fileName });
  let preview: ImportPreview;
  try {
    preview = importPreviewSchema.parse(await desk.finish(look.jobId));
  } catch (error) {
    journal.note(`placement not imported: ${error instanceof Error ? error.message : ''}`);
    await writeRejected(day, undefined);
    return nothing;
  }
  const { counts } = preview;
  journal.note(
    `preview of placement ${preview.label}: ${counts.rows} rows, ${counts.fresh} new, ${counts.rejected} rejected, ${formatMoney(cents(preview.balanceCents))}`,
  );
  for (const { line, column, reason } of preview.rejected) {
    journal.note(`rejected line ${line}${column === '' ? '' : `, ${column}`}: ${reason}`);
  }
  await createClients(day, preview.unknownClients);
  await desk.pass(1);
  const commit = await desk.write('imports.commit', { uploadId, fileName, createClients: [] });
  const result = importResultSchema.parse(await desk.finish(commit.jobId));
  await writeRejected(day, result.rejectedDocumentId);
  const summary = {
    rows: result.counts.rows,
    imported: result.counts.fresh,
    rejected: result.counts.rejected,
    balanceCents: result.balanceCents,
  };
  journal.note(
    `placement ${result.label} imported: ${summary.imported} accounts, ${formatMoney(cents(summary.balanceCents))}`,
  );
  return summary;
}
