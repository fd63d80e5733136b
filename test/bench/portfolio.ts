/**
 * Fills a desk with any number of accounts fast, by direct SQL in the desk's own schema: placements of many
 * days, every section of the worklist, calls of the last week. Deterministic; nobody in it exists.
 */
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { rememberHeldLookalikes } from '../../electron/backend/services/contact/likely-same.ts';
import { createIdSource } from '../../electron/backend/services/import/id-source.ts';
import { placementValues } from '../../electron/backend/services/import/placement-record.ts';
import { createPlacementWriter } from '../../electron/backend/services/import/write-placement.ts';
import { insertClient } from '../../electron/backend/store/clients.store.ts';
import type { Db } from '../../electron/backend/store/database.ts';
import { openImportRows } from '../../electron/backend/store/import-rows.store.ts';
import { insertImport } from '../../electron/backend/store/imports.store.ts';
import { execute } from '../../electron/backend/store/prepare.ts';
import { insertStartedDay } from '../../electron/backend/store/start-of-day.store.ts';
import { transact } from '../../electron/backend/store/transaction.ts';
import {
  openWorklistStage,
  stageWorklistRows,
  writeStagedRows,
} from '../../electron/backend/store/worklist.store.ts';
import { newClient } from '../../shared/domain/client.ts';
import { queueDay } from '../../shared/domain/queue-score.ts';
import { seeded } from '../helpers/desk.ts';
import { giveHistory } from './invented-histories.ts';
import { inventedRow } from './invented-rows.ts';
import { portfolioNow, portfolioToday } from './portfolio-day.ts';

export const portfolioClients = ['NSB', 'LCC', 'TVU'] as const;

const accountsPerFile = 25_000;
const daysBetweenFiles = 9;

/** Files come one after another, the newest on the day itself. */
function placedOn(file: number, files: number): string {
  const today = Temporal.PlainDate.from(portfolioToday.date);
  return today.subtract({ days: ((files - 1 - file) * daysBetweenFiles) % 360 }).toString();
}

/** Puts so many accounts on an empty desk. */
export function fillPortfolio(db: Db, count: number): void {
  const { randomBytes } = seeded(`portfolio-${count}`);
  const newId = createIdSource(randomBytes, Temporal.Instant.from(portfolioNow).epochMilliseconds);
  const clientPks = transact(db, () =>
    portfolioClients.map((code) =>
      insertClient(db, { ...newClient(code, `${code} Inc.`), id: newId(), at: portfolioNow }),
    ),
  );
  openWorklistStage(db);
  const files = Math.ceil(count / accountsPerFile);
  for (let file = 0; file < files; file += 1) {
    transact(db, () => {
      const size = Math.min(accountsPerFile, count - file * accountsPerFile);
      const date = placedOn(file, files);
      const importPk = insertImport(db, {
        id: newId(),
        label: `P-${String(file + 1).padStart(4, '0')}`,
        fileName: `${file}.csv`,
        sha256: randomUUID(),
        at: portfolioNow,
      });
      const rows = openImportRows(db);
      const writer = createPlacementWriter({
        rows,
        newId,
        importPk,
        today: queueDay(date, `${date}T23:59:00Z`, portfolioNow),
        at: portfolioNow,
      });
      for (let index = 0; index < size; index += 1) {
        const row = inventedRow(file * accountsPerFile + index);
        const clientPk = clientPks[index % clientPks.length] ?? 1;
        writer.write({ clientPk, row, values: placementValues(row) });
      }
      const { account: last, consumer } = writer.finish();
      const people = Array.from({ length: size }, (_, index) => consumer - index);
      rememberHeldLookalikes(db, people);
      for (let pk = rows.nextAccountPk; pk <= last; pk += 1) giveHistory(db, pk, newId);
      stageWorklistRows(db, { after: rows.nextAccountPk - 1, last });
      writeStagedRows(db);
    });
  }
  transact(db, () => {
    execute(db, 'UPDATE imports SET rows = 1, imported = 1');
    insertStartedDay(db, portfolioToday.date, portfolioNow);
  });
}
