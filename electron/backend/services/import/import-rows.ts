/** Writes the rows of a placement file inside an open transaction, and what is to be told of them. */
import { newClient } from '../../../../shared/domain/client.ts';
import { fileLabel, freeLabel } from '../../../../shared/domain/file-label.ts';
import { formatMoney } from '../../../../shared/domain/money.ts';
import { reportedValue } from '../../../../shared/domain/placement/row-reader.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ImportResult } from '../../../../shared/ipc/imports.contract.ts';
import type { DeskContext } from '../../context.ts';
import type { PlacementFile } from '../../exchange/placement/placement-file.ts';
import type { RowCheck } from '../../exchange/placement/placement-items.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import { insertClient } from '../../store/clients.store.ts';
import type { Db } from '../../store/database.ts';
import { openImportRows } from '../../store/import-rows.store.ts';
import {
  deleteImport,
  deleteLooseReports,
  insertImport,
  isImportLabelTaken,
  updateImportTotals,
} from '../../store/imports.store.ts';
import {
  openWorklistStage,
  stageWorklistRows,
  writeStagedRows,
} from '../../store/worklist.store.ts';
import { appendActivity } from '../append-activity.ts';
import { businessDay } from '../business-day.ts';
import { rememberHeldLookalikes } from '../contact/likely-same.ts';
import type { ImportOrder } from './commit-import.ts';
import { comparePlacement } from './compare-placement.ts';
import { createIdSource } from './id-source.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import { type KnownClients, loadKnownClients } from './known-clients.ts';
import { rowsPerTurn } from './preview-import.ts';
import { createRejectedReport, differingRow } from './rejected-report.ts';
import { shownFileName } from './upload-file.ts';
import { createPlacementWriter, type PlacementWriter } from './write-placement.ts';

type Started = {
  readonly id: string;
  readonly pk: number;
  readonly label: string;
  readonly at: string;
};

/**
 * The context's connection must be inside a transaction, which the caller ends.
 * @throws AppError `cancelled`, and as reading the file does
 */
export async function importRows(
  context: DeskContext,
  order: ImportOrder,
  { file, job }: { readonly file: PlacementFile; readonly job: JobHandle },
): Promise<ImportResult> {
  const { db, env } = context;
  const started = startImportRecord(context, order, file.facts.sha256);
  const clients = loadKnownClients(db);
  const clientsCreated = createClients(context, order, clients);
  const tally = createImportTally();
  const report = createRejectedReport(file.facts.header);
  const rows = openImportRows(db);
  const writer = createPlacementWriter({
    rows,
    newId: createIdSource(env.randomBytes, context.now().epochMilliseconds),
    importPk: started.pk,
    today: businessDay(context),
    at: started.at,
  });
  const listing = createListing(db, writer, {
    account: rows.nextAccountPk - 1,
    consumer: rows.nextConsumerPk - 1,
  });
  let seen = 0;
  for (const item of file.items(refuseStrangers(clients))) {
    seen += 1;
    if (seen % rowsPerTurn === 0) {
      listing.gather();
      job.progress(seen, file.facts.records);
      await job.breathe();
    }
    if (item.kind === 'rejected') {
      tally.rejected(item);
      report.add(item);
      continue;
    }
    const { row } = item;
    const clientPk = clients.find(row.clientCode);
    if (clientPk === undefined) throw new AppError('internal', 'A row came without a client.');
    const comparison = comparePlacement(db, clientPk, row);
    if (comparison.kind === 'fresh') {
      writer.write({ clientPk, row, values: comparison.values });
      tally.fresh(row.currentBalance, row.addressNeeded);
    } else if (comparison.kind === 'different') {
      tally.different({
        line: item.line,
        clientCode: row.clientCode,
        number: row.clientAccountNumber,
        fields: [...comparison.fields],
      });
      report.add(differingRow(item.line, comparison.fields, file.masked(item.cells)));
    } else tally.unchanged();
  }
  listing.finish();
  deleteLooseReports(db);
  const documentId = report.store(db, { id: env.newId(), label: started.label, at: started.at });
  return finish(context, { started, tally, documentId, clientsCreated });
}

/** Accounts between two visits to the worklist: ten megabytes, enough for neighbors to come together. */
const accountsPerVisit = 25_000;

/** Brings new accounts into the worklist: `gather` while they are at hand, `finish` at the end. */
function createListing(
  db: Db,
  writer: PlacementWriter,
  before: ReturnType<PlacementWriter['finish']>,
) {
  let gathered = before;
  let waiting = 0;
  openWorklistStage(db);
  function gather(): void {
    const last = writer.finish();
    stageWorklistRows(db, { after: gathered.account, last: last.account });
    rememberHeldLookalikes(db, numbersUpTo(last.consumer, gathered.consumer));
    waiting += last.account - gathered.account;
    gathered = last;
    if (waiting >= accountsPerVisit) visit();
  }
  function visit(): void {
    writeStagedRows(db);
    waiting = 0;
  }
  return {
    gather,
    finish: (): void => {
      gather();
      visit();
    },
  };
}

function numbersUpTo(last: number, after: number): number[] {
  return Array.from({ length: last - after }, (_, index) => after + index + 1);
}

function startImportRecord(context: DeskContext, order: ImportOrder, sha256: string): Started {
  const { db, env } = context;
  const fileName = shownFileName(order.fileName);
  const label = freeLabel(fileLabel(fileName, context.today().toString()), (taken) =>
    isImportLabelTaken(db, taken),
  );
  const id = env.newId();
  const at = context.now().toString();
  return { id, label, at, pk: insertImport(db, { id, label, fileName, sha256, at }) };
}

/** Rows of a client that is neither on the desk nor to be created are left out. */
function refuseStrangers(clients: KnownClients): RowCheck {
  return ({ clientCode }) =>
    clients.find(clientCode) === undefined
      ? {
          column: 'client_code',
          value: reportedValue('client_code', clientCode),
          reason: 'This client is not on the desk, and was not to be created.',
        }
      : undefined;
}

/** @returns how many were created; a code that is on the desk by now is left as it is */
function createClients(context: DeskContext, order: ImportOrder, clients: KnownClients): number {
  const wanted = order.createClients.filter(({ code }) => clients.find(code) === undefined);
  let created = 0;
  for (const { code, name } of wanted) {
    if (clients.find(code) !== undefined) continue;
    const client = newClient(code, name);
    const pk = insertClient(context.db, {
      ...client,
      id: context.env.newId(),
      at: context.now().toString(),
    });
    clients.add(code, pk);
    created += 1;
    appendActivity(context, {
      account: null,
      kind: 'client-added',
      note: `${code}: ${name}, came with a placement file, cautious policy`,
    });
  }
  return created;
}

/** Keeps the record of an import that brought something; otherwise nothing is left of it. */
function finish(
  context: DeskContext,
  parts: {
    readonly started: Started;
    readonly tally: ImportTally;
    readonly documentId: string | undefined;
    readonly clientsCreated: number;
  },
): ImportResult {
  const { db } = context;
  const { started, tally, documentId, clientsCreated } = parts;
  const counts = tally.counts();
  const result = {
    label: started.label,
    counts,
    balanceCents: tally.balance(),
    clientsCreated,
    ...(documentId === undefined ? {} : { rejectedDocumentId: documentId }),
  };
  if (counts.fresh === 0) {
    deleteImport(db, started.pk);
    return result;
  }
  updateImportTotals(db, started.pk, {
    rows: counts.rows,
    imported: counts.fresh,
    unchanged: counts.unchanged,
    different: counts.different,
    rejected: counts.rejected,
    balanceCents: tally.balance(),
    reportDocumentId: documentId ?? null,
  });
  appendActivity(context, {
    account: null,
    kind: 'placement-imported',
    note:
      `${started.label}: ${counts.fresh} accounts, ${formatMoney(tally.balance())}; ` +
      `${counts.unchanged} unchanged, ${counts.different} different, ${counts.rejected} rejected`,
  });
  return { importId: started.id, ...result };
}
