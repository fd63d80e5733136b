/** Clients (creditors) with their policies. */
import type { z } from 'zod';
import {
  type ClientDetails,
  clientAddressSchema,
  letterIdentitySchema,
} from '../../../shared/domain/client.ts';
import { clientPolicySchema } from '../../../shared/domain/client-policy.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type ClientRecord = ClientDetails & {
  readonly pk: number;
  readonly id: string;
  readonly hasAccounts: boolean;
};

type Row = {
  readonly pk: number;
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly letterIdentity: string;
  readonly policy: string;
  readonly hasAccounts: 0 | 1;
};

const columns = `pk, id, code, name, address, letter_identity AS letterIdentity, policy,
  EXISTS (SELECT 1 FROM accounts WHERE client_pk = clients.pk) AS hasAccounts`;

function fromJson<S extends z.ZodType>(schema: S, text: string): z.output<S> {
  return schema.parse(JSON.parse(text));
}

function toClient(row: Row): ClientRecord {
  return {
    pk: row.pk,
    id: row.id,
    code: row.code,
    name: row.name,
    address: fromJson(clientAddressSchema, row.address),
    letterIdentity: fromJson(letterIdentitySchema, row.letterIdentity),
    policy: fromJson(clientPolicySchema, row.policy),
    hasAccounts: row.hasAccounts === 1,
  };
}

export function listClients(db: Db): ClientRecord[] {
  return listRows<Row>(db, `SELECT ${columns} FROM clients ORDER BY name, code`).map(toClient);
}

export function findClientById(db: Db, id: string): ClientRecord | undefined {
  const row = findRow<Row>(db, `SELECT ${columns} FROM clients WHERE id = :id`, { id });
  return row && toClient(row);
}

/** Codes are compared without regard to case. */
export function findClientByCode(db: Db, code: string): ClientRecord | undefined {
  const row = findRow<Row>(db, `SELECT ${columns} FROM clients WHERE code = :code`, { code });
  return row && toClient(row);
}

export type ClientName = { readonly pk: number; readonly code: string; readonly name: string };

export function listClientNames(db: Db): ClientName[] {
  return listRows<ClientName>(db, 'SELECT pk, code, name FROM clients');
}

function toParams(client: ClientDetails) {
  return {
    code: client.code,
    name: client.name,
    address: JSON.stringify(client.address),
    letterIdentity: JSON.stringify(client.letterIdentity),
    policy: JSON.stringify(client.policy),
  };
}

/** @returns the new primary key */
export function insertClient(
  db: Db,
  client: ClientDetails & { readonly id: string; readonly at: string },
): number {
  return execute(
    db,
    `INSERT INTO clients (id, code, name, address, letter_identity, policy, created_at)
     VALUES (:id, :code, :name, :address, :letterIdentity, :policy, :at)`,
    { ...toParams(client), id: client.id, at: client.at },
  ).pk;
}

export function updateClient(db: Db, pk: number, client: ClientDetails): void {
  execute(
    db,
    `UPDATE clients SET code = :code, name = :name, address = :address,
       letter_identity = :letterIdentity, policy = :policy WHERE pk = :pk`,
    { ...toParams(client), pk },
  );
}
