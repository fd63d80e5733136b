/** Reads an uploaded placement file and says what it would bring. Changes nothing but its own list. */
import { foldCode } from '../../../../shared/domain/client.ts';
import { fileLabel, freeLabel } from '../../../../shared/domain/file-label.ts';
import type { ImportPreview } from '../../../../shared/ipc/imports.contract.ts';
import type { Job } from '../../../../shared/ipc/jobs.contract.ts';
import type { DeskContext } from '../../context.ts';
import { openPlacement, type PlacementFacts } from '../../exchange/placement/placement-file.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import {
  deleteLooseReports,
  findImportOfFile,
  isImportLabelTaken,
} from '../../store/imports.store.ts';
import { transact } from '../../store/transaction.ts';
import { comparePlacement } from './compare-placement.ts';
import { createImportTally } from './import-tally.ts';
import { loadKnownClients } from './known-clients.ts';
import { createRejectedReport, differingRow } from './rejected-report.ts';
import { shownFileName, uploadPath } from './upload-file.ts';

type Input = { readonly requestId: string; readonly uploadId: string; readonly fileName: string };

/** Rows between two turns of other work. */
export const rowsPerTurn = 500;

/** @returns the job whose result is an `ImportPreview`; the same request gets the same job */
export async function startPreview(
  context: DeskContext,
  input: Input,
): Promise<{ readonly jobId: string }> {
  return context.session.onceInMemory('imports.preview', input, async () => ({
    jobId: context.jobs.start(
      'import',
      async (job) => (await previewImport(context, input, job)) as Job['result'],
    ),
  }));
}

async function previewImport(
  context: DeskContext,
  input: Input,
  job: JobHandle,
): Promise<ImportPreview> {
  const { db, env } = context;
  const fileName = shownFileName(input.fileName);
  const file = openPlacement(uploadPath(env, input.uploadId), { today: context.today() });
  try {
    const { facts } = file;
    const clients = loadKnownClients(db);
    const unknown = new Map<string, ImportPreview['unknownClients'][number]>();
    const tally = createImportTally();
    const report = createRejectedReport(facts.header);
    let seen = 0;
    for (const item of file.items()) {
      seen += 1;
      if (seen % rowsPerTurn === 0) {
        job.progress(seen, facts.records);
        await job.breathe();
      }
      if (item.kind === 'rejected') {
        tally.rejected(item);
        report.add(item);
        continue;
      }
      const { line, row } = item;
      const clientPk = clients.find(row.clientCode);
      const comparison = comparePlacement(db, clientPk, row);
      if (comparison.kind === 'unchanged') tally.unchanged();
      else if (comparison.kind === 'different') {
        tally.different({
          line,
          clientCode: row.clientCode,
          number: row.clientAccountNumber,
          fields: [...comparison.fields],
        });
        report.add(differingRow(line, comparison.fields, file.masked(item.cells)));
      } else {
        tally.fresh(row.currentBalance, row.addressNeeded);
        if (clientPk === undefined) {
          const key = foldCode(row.clientCode);
          const known = unknown.get(key);
          unknown.set(key, {
            code: known?.code ?? row.clientCode,
            suggestedName: known?.suggestedName ?? row.currentCreditor ?? row.clientCode,
            accounts: (known?.accounts ?? 0) + 1,
          });
        }
      }
    }
    const label = freeLabel(fileLabel(fileName, context.today().toString()), (taken) =>
      isImportLabelTaken(db, taken),
    );
    await context.gate.open();
    const rejectedDocumentId = transact(db, () => {
      deleteLooseReports(db);
      return report.store(db, { id: env.newId(), label, at: context.now().toString() });
    });
    const before = findImportOfFile(db, facts.sha256);
    return {
      uploadId: input.uploadId,
      fileName,
      label,
      sha256: facts.sha256,
      ...(before && { importedBefore: { label: before.label, at: before.at } }),
      counts: tally.counts(),
      balanceCents: tally.balance(),
      addressNeeded: tally.addressNeeded(),
      unknownClients: [...unknown.values()],
      ...tally.examples(),
      ...(rejectedDocumentId === undefined ? {} : { rejectedDocumentId }),
      file: describeFile(facts),
    };
  } finally {
    file.close();
  }
}

function describeFile(facts: PlacementFacts): ImportPreview['file'] {
  return {
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    headerLine: facts.headerLine,
    columns: facts.columns.map(({ column, header }) => ({ column, header })),
    unread: [...facts.unmapped],
    dateOrder: facts.dateOrder.kind,
  };
}
