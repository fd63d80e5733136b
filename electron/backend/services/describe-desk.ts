/** The truth for the status line: state, lock, backup, seal, export, balance age. */
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { BackendContext, DeskContext } from '../context.ts';
import { findOpenCallId } from '../store/calls.store.ts';
import { readMarks } from '../store/marks.store.ts';

type Status = OutputOf<'desk.status'>;

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

function describeOpen(context: DeskContext): NonNullable<Status['open']> {
  const { db, settings } = context;
  const openCallId = findOpenCallId(db);
  return {
    agentName: settings.agent.name,
    agencyName: settings.agency.name,
    zone: settings.zone,
    businessDate: context.today().toString(),
    now: context.now().toString(),
    locksAt: context.session.locksAt().toString(),
    ...(openCallId ? { openCallId } : {}),
    rowsToExport: 0,
    receiptsLeft:
      settings.device.receiptLast -
      Math.max(readMarks(db).receiptNumber, settings.device.receiptFirst - 1),
    notices: [],
  };
}
