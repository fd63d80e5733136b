/** Adds a client or changes one; what changed in its policy stays on record. */
import type { ClientDetails } from '../../../../shared/domain/client.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { Client } from '../../../../shared/ipc/clients.contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  type ClientRecord,
  findClientByCode,
  findClientById,
  insertClient,
  updateClient,
} from '../../store/clients.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';

type Input = {
  readonly requestId: string;
  readonly clientId?: string | undefined;
  readonly client: ClientDetails;
};

export function toClient({ pk: _pk, ...client }: ClientRecord): Client {
  return client;
}

/** @throws AppError `not-found` */
export function getClient({ db }: DeskContext, clientId: string): ClientRecord {
  const client = findClientById(db, clientId);
  if (!client) throw new AppError('not-found', 'This client is not on the desk.');
  return client;
}

/**
 * @throws AppError `conflict` when another client has the code, `rule-broken` when the code of a client
 * with accounts would change, `not-found`
 */
export function saveClient(context: DeskContext, input: Input): Client {
  const saved = once(context, 'clients.save', input, () => {
    const { db, env } = context;
    const { client, clientId } = input;
    const before = clientId === undefined ? undefined : getClient(context, clientId);
    const namesake = findClientByCode(db, client.code);
    if (namesake && namesake.id !== before?.id) {
      throw new AppError(
        'conflict',
        `${namesake.name} already has the code ${namesake.code}. Choose another code.`,
      );
    }
    if (before?.hasAccounts && before.code !== client.code) {
      throw new AppError(
        'rule-broken',
        `Accounts were placed under ${before.code}; exports name them by it. The code stays.`,
      );
    }
    if (before) updateClient(db, before.pk, client);
    else insertClient(db, { ...client, id: env.newId(), at: context.now().toString() });
    appendActivity(context, {
      account: null,
      kind: before ? 'client-changed' : 'client-added',
      note: describeChange(before, client),
    });
    const stored = findClientByCode(db, client.code);
    if (!stored) throw new AppError('internal', 'The client was not stored.');
    return toClient(stored);
  });
  context.changed('clients', 'queue', 'accounts');
  return saved;
}

/** Names the client and, for each part that differs, what was and what is. */
function describeChange(before: ClientDetails | undefined, after: ClientDetails): string {
  const parts = ['code', 'name', 'address', 'letterIdentity', 'policy'] as const;
  const changes = parts
    .map((part) => ({ part, was: JSON.stringify(before?.[part]), is: JSON.stringify(after[part]) }))
    .filter(({ was, is }) => was !== is)
    .map(({ part, was, is }) => (was === undefined ? `${part}: ${is}` : `${part}: ${was} > ${is}`));
  return `${after.code}: ${changes.join('; ') || 'nothing changed'}`;
}
