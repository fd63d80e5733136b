/** Turns a filter and a cursor of the queue into ranges of the worklist. */
import { sectionRange, todayRange } from '../../../../shared/domain/queue/sections.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { QueueFilter } from '../../../../shared/ipc/queue.contract.ts';
import type { DeskContext } from '../../context.ts';
import { findClientById } from '../../store/clients.store.ts';
import type { WorklistFilter, WorklistPosition } from '../../store/worklist-pages.store.ts';

/** @throws AppError `not-found` when the filter names a client that is gone */
export function worklistFilter({ db }: DeskContext, filter: QueueFilter): WorklistFilter {
  const [minKey, maxKey] = filter.section === undefined ? todayRange : sectionRange(filter.section);
  if (filter.clientId === undefined) return { minKey, maxKey, residence: filter.state };
  const client = findClientById(db, filter.clientId);
  if (!client) throw new AppError('not-found', 'The client of this filter is not on the desk.');
  return { minKey, maxKey, residence: filter.state, clientPk: client.pk };
}

/** The position before the first row of a list. */
export function beginningOf({ minKey }: WorklistFilter): WorklistPosition {
  return { key: minKey, accountPk: -1 };
}

export function writeCursor({ key, accountPk }: WorklistPosition): string {
  return `${key.toString(36)}.${accountPk.toString(36)}`;
}

/** @throws AppError `invalid-input` for text that no page gave out */
export function readCursor(cursor: string): WorklistPosition {
  const match = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})$/.exec(cursor);
  const key = Number.parseInt(match?.[1] ?? '', 36);
  const accountPk = Number.parseInt(match?.[2] ?? '', 36);
  if (!Number.isSafeInteger(key) || !Number.isSafeInteger(accountPk)) {
    throw new AppError('invalid-input', 'This position is not known. Start the list again.');
  }
  return { key, accountPk };
}
