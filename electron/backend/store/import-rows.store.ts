/**
 * The rows of new accounts, written by the hundred thousand: statements are prepared once and take their
 * values by position, because naming each value costs more than writing it.
 */
import type Database from 'better-sqlite3';
import type { Db } from './database.ts';
import { prepare, type SqlValue } from './prepare.ts';

type Insert = (...values: readonly SqlValue[]) => number;

function inserter(db: Db, table: string, columns: readonly string[]): Insert {
  const marks = columns.map(() => '?').join(', ');
  const statement: Database.Statement = prepare(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
  );
  return (...values) => Number(statement.run(...values).lastInsertRowid);
}

const consumers = [
  'id',
  'type',
  'first_name',
  'middle_name',
  'last_name',
  'suffix',
  'business_name',
  'date_of_birth',
  'ssn_last4',
  'language',
  'email',
  'flags',
] as const;

const addresses = [
  'id',
  'consumer_pk',
  'line1',
  'line2',
  'city',
  'state',
  'zip',
  'status',
  'source',
  'since',
] as const;

const phones = [
  'id',
  'consumer_pk',
  'digits',
  'type',
  'position',
  'status',
  'source',
  'since',
] as const;

const accounts = [
  'id',
  'client_pk',
  'consumer_pk',
  'import_pk',
  'number',
  'product',
  'contract_type',
  'creditor_at_itemization',
  'current_creditor',
  'itemization_date_type',
  'itemization_date',
  'itemization_cents',
  'interest_since_cents',
  'fees_since_cents',
  'payments_since_cents',
  'credits_since_cents',
  'annual_rate_e4',
  'open_date',
  'last_payment_date',
  'last_payment_cents',
  'delinquency_date',
  'charge_off_date',
  'placement_notes',
  'placed_on',
  'balance_as_of',
  'state',
  'principal_cents',
  'interest_cents',
  'fees_cents',
  'costs_cents',
  'balance_cents',
  'consumer_name',
  'residence',
  'next_action',
  'next_action_at',
  'queue_key',
] as const;

const ledger = ['account_pk', 'at', 'business_date', 'kind', 'bucket', 'amount_cents'] as const;

const worklist = [
  'queue_key',
  'account_pk',
  'client_pk',
  'residence',
  'consumer_pk',
  'import_pk',
  'account_id',
  'consumer_name',
  'language',
  'number',
  'product',
  'balance_cents',
  'balance_as_of',
  'placed_on',
  'last_action',
  'next_action',
  'next_action_at',
  'holds',
  'flags',
  'reach',
] as const;

const search = ['rowid', 'name', 'number', 'phones', 'notes'] as const;

/** Columns in the order in which each insert takes its values. */
export const importColumns = {
  consumers,
  addresses,
  phones,
  accounts,
  ledger_entries: ledger,
  worklist,
  account_search: search,
} as const;

export type ImportTable = keyof typeof importColumns;

/** One insert per table; each answers the new primary key. */
export type ImportInserts = Readonly<Record<ImportTable, Insert>>;

export function prepareImportInserts(db: Db): ImportInserts {
  return {
    consumers: inserter(db, 'consumers', consumers),
    addresses: inserter(db, 'addresses', addresses),
    phones: inserter(db, 'phones', phones),
    accounts: inserter(db, 'accounts', accounts),
    ledger_entries: inserter(db, 'ledger_entries', ledger),
    worklist: inserter(db, 'worklist', worklist),
    account_search: inserter(db, 'account_search', search),
  };
}
