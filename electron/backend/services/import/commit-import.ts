/**
 * Brings a placement file in: one transaction on a connection of its own, so that reading goes on and a
 * cancel, a kill or a full disk leaves nothing behind.
 */
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { ImportResult } from '../../../../shared/ipc/imports.contract.ts';
import type { Job } from '../../../../shared/ipc/jobs.contract.ts';
import type { DeskContext } from '../../context.ts';
import { openPlacement, type PlacementFile } from '../../exchange/placement/placement-file.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import { reportError } from '../../report-error.ts';
import type { Db } from '../../store/database.ts';
import { databaseFile } from '../../store/open-desk.ts';
import { insertRequest } from '../../store/requests.store.ts';
import { moveMarks, nameRequest, recall } from '../once.ts';
import { runInThread } from '../thread/run-in-thread.ts';
import { importRows } from './import-rows.ts';
import { removeUpload, uploadPath } from './upload-file.ts';

export type ImportOrder = {
  readonly requestId: string;
  readonly uploadId: string;
  readonly fileName: string;
  readonly createClients: readonly { readonly code: string; readonly name: string }[];
};

/** @returns the job whose result is an `ImportResult`; the same request gets the same job */
export async function startImport(
  context: DeskContext,
  order: ImportOrder,
): Promise<{ readonly jobId: string }> {
  return context.session.onceInMemory('imports.commit', order, async () => ({
    jobId: context.jobs.start(
      'import',
      async (job) => (await runImport(context, order, job)) as Job['result'],
    ),
  }));
}

async function runImport(
  context: DeskContext,
  order: ImportOrder,
  job: JobHandle,
): Promise<ImportResult> {
  const request = nameRequest('imports.commit', order);
  const result = await context.gate.hold(async () => {
    const known = recall<ImportResult>(context.db, request);
    if (known) return known.result;
    const db = openImportConnection(context);
    let file: PlacementFile | undefined;
    try {
      file = openPlacement(uploadPath(context.env, order.uploadId), { today: context.today() });
      db.exec('BEGIN IMMEDIATE');
      const imported = await importRows({ ...context, db }, order, { file, job });
      insertRequest(db, { ...request, result: imported, at: context.now().toString() });
      db.exec('COMMIT');
      return imported;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      if (error instanceof AppError && error.code === 'cancelled') {
        removeUpload(context.env, order.uploadId);
      }
      throw error;
    } finally {
      file?.close();
      db.close();
    }
  });
  moveMarks(context);
  await tidyLog(context);
  removeUpload(context.env, order.uploadId);
  context.changed('imports', 'clients', 'accounts', 'queue', 'desk');
  return result;
}

/**
 * New rows are written at the end of nearly every index, so a small cache is enough, and memory stays
 * the same for any number of rows.
 */
function openImportConnection(context: DeskContext): Db {
  const db = context.desk.openConnection();
  db.pragma('cache_size = -16000');
  // Checkpointing a whole import would hold everything up for seconds; a thread does it afterwards.
  db.pragma('wal_autocheckpoint = 0');
  return db;
}

/** What is committed is safe; a log that could not be brought in now is brought in by later writes. */
async function tidyLog({ env, desk }: DeskContext): Promise<void> {
  const file = join(desk.dir, databaseFile);
  await runInThread(env, { kind: 'checkpoint', file, key: desk.key }).catch((error: unknown) =>
    reportError(env, 'checkpoint', error),
  );
}
