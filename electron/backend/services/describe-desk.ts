/** The truth for the status line: state, lock, backup, seal, export, balance age. Cheap: it is asked often. */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { BackendContext, DeskContext } from '../context.ts';
import { backupFolder, findNewestBackup } from '../store/backup-folder.ts';
import { findOpenCall } from '../store/calls.store.ts';
import { readMarks } from '../store/marks.store.ts';
import { findNewestImport } from '../store/newest-import.store.ts';
import { countWaitingRows } from '../store/rejected-rows.store.ts';
import { countUnsealed, findLastSeal } from '../store/unsealed.store.ts';
import { listNotices } from './list-notices.ts';

type Status = OutputOf<'desk.status'>;
type OpenStatus = NonNullable<Status['open']>;

export function describeDesk(backend: BackendContext): Status {
  const { env, session } = backend;
  const state = session.state();
  const retryAt = session.retryAt()?.toString();
  return {
    state,
    appVersion: env.appVersion,
    sample: env.sample,
    ...(retryAt ? { retryAt } : {}),
    ...(state === 'open' ? { open: describeOpen(session.desk()) } : {}),
  };
}

function describeOpen(context: DeskContext): OpenStatus {
  const { db, env, settings, session } = context;
  const openCall = findOpenCall(db);
  const seal = findLastSeal(db);
  const backup = findNewestBackup(join(env.dir, backupFolder), context.now());
  const marks = readMarks(db);
  const { receiptFirst, receiptLast } = settings.device;
  const receiptsLeft = Math.max(0, receiptLast - Math.max(marks.receiptNumber, receiptFirst - 1));
  const sentBack = [...countWaitingRows(db).values()].reduce((sum, count) => sum + count, 0);
  return {
    agentName: settings.agent.name,
    agencyName: settings.agency.name,
    zone: settings.zone,
    businessDate: context.today().toString(),
    now: context.now().toString(),
    locksAt: session.locksAt().toString(),
    ...(openCall ? { openCallId: openCall.id } : {}),
    ...(backup ? { lastBackupAt: backup.madeAt } : {}),
    ...(seal.sealedAt ? { lastSealAt: seal.sealedAt } : {}),
    rowsToExport: countUnsealed(db, seal) + sentBack,
    ...describeBalances(context),
    receiptsLeft,
    notices: listNotices(context, { marks, openCall }),
  };
}

function describeBalances(context: DeskContext): Pick<OpenStatus, 'balancesAsOf'> {
  const newest = findNewestImport(context.db);
  if (!newest) return {};
  const on = Temporal.Instant.from(newest.at)
    .toZonedDateTimeISO(context.settings.zone)
    .toPlainDate();
  const days = Math.max(0, on.until(context.today()).days);
  return { balancesAsOf: { label: newest.label, days } };
}
