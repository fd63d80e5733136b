/** Turns a filter and a cursor of the proposals into what the store reads. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../../../shared/errors.ts';
import type { ProposalFilter } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import { findClientById } from '../../store/clients.store.ts';
import {
  type ProposalCriteria,
  type ProposalPosition,
  type ProposalSource,
  proposalSources,
  sourceKinds,
} from '../../store/letter-proposals.store.ts';

/** Days that a letter takes to arrive, and days before its due date from which a payment is reminded of. */
const inTheMail = { days: 3 };
const ahead = { days: 10 };

/** @throws AppError `not-found` when the filter names a client that is gone */
export function proposalCriteria(
  context: DeskContext,
  filter: ProposalFilter,
  mailingDate: string,
): ProposalCriteria {
  const today = context.today();
  const clientId = filter.clientId;
  const client = clientId === undefined ? undefined : findClientById(context.db, clientId);
  if (clientId !== undefined && !client) {
    throw new AppError('not-found', 'The client of this filter is not on the desk.');
  }
  return {
    today: today.toString(),
    dueFrom: Temporal.PlainDate.from(mailingDate).add(inTheMail).toString(),
    dueUntil: today.add(ahead).toString(),
    clientPk: client?.pk,
    residence: filter.state,
  };
}

export function sourcesOf({ type }: ProposalFilter): readonly ProposalSource[] {
  return proposalSources.filter((source) => type === undefined || sourceKinds[source] === type);
}

export type ProposalCursor = {
  readonly source: ProposalSource;
  readonly after?: ProposalPosition | undefined;
};

export function writeCursor({ source, after }: Required<ProposalCursor>): string {
  return `${source}.${after?.pk.toString(36)}.${after?.sort}`;
}

/** @throws AppError `invalid-input` for text that no page gave out */
export function readCursor(cursor: string): ProposalCursor {
  const [, name, pk = '', sort = ''] =
    /^([a-z]+)\.([0-9a-z]{1,11})\.([0-9TZ:.-]*)$/.exec(cursor) ?? [];
  const source = proposalSources.find((candidate) => candidate === name);
  const key = Number.parseInt(pk, 36);
  if (source === undefined || !Number.isSafeInteger(key)) {
    throw new AppError('invalid-input', 'This position is not known. Start the list again.');
  }
  return { source, after: { pk: key, sort } };
}
