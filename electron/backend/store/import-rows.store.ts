/**
 * The rows of new accounts, written by the hundred thousand. Statements are prepared once, take their
 * values by position and write many rows each. OR FAIL: whatever fails ends the whole import, so SQLite need
 * not keep (and encrypt) a journal of every page a statement touches to undo that statement alone.
 */
import type Database from 'better-sqlite3';
import type { Db } from './database.ts';
import { findRow, prepare, type SqlValue } from './prepare.ts';

/**
 * Rows that one statement writes. More would save little; rows that wait long enough to be moved by the
 * garbage collector make memory grow.
 */
const rowsPerStatement = 20;

type Batch = {
  readonly add: (...values: readonly SqlValue[]) => void;
  /** Writes what fills whole statements. */
  readonly writeFull: () => void;
  readonly writeAll: () => void;
};

function createBatch(db: Db, table: ImportTable): Batch {
  const columns: readonly string[] = columnsOf[table];
  const perStatement = table === 'account_search' ? 1 : rowsPerStatement;
  const width = columns.length;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insert = (rows: number): Database.Statement =>
    prepare(
      db,
      `INSERT OR FAIL INTO ${table} (${columns.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`,
    );
  const many = insert(perStatement);
  const one = insert(1);
  let waiting: SqlValue[] = [];

  function write(statement: Database.Statement, rows: number): void {
    let start = 0;
    for (; start + rows * width <= waiting.length; start += rows * width) {
      statement.run(waiting.slice(start, start + rows * width));
    }
    waiting = waiting.slice(start);
  }

  return {
    add: (...values) => {
      for (const value of values) waiting.push(value);
    },
    writeFull: () => write(many, perStatement),
    writeAll: () => {
      write(many, perStatement);
      write(one, 1);
    },
  };
}

const consumers = [
  'pk',
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
  'pk',
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

const search = ['rowid', 'name', 'number', 'phones', 'notes'] as const;

/** Columns in the order in which rows give their values; parents before their children. */
const columnsOf = {
  consumers,
  addresses,
  phones,
  accounts,
  ledger_entries: ledger,
  account_search: search,
} as const;

export type ImportTable = keyof typeof columnsOf;

const tables = Object.keys(columnsOf) as readonly ImportTable[];

export type ImportRows = {
  /** Primary keys are the caller's to give out, from these on: nobody else writes during an import. */
  readonly nextConsumerPk: number;
  readonly nextAccountPk: number;
  /** Keeps one row per table for writing; parents must be added before their children. */
  readonly add: Readonly<Record<ImportTable, Batch['add']>>;
  /**
   * Writes most of what waits. What stays waiting are children whose parents are written, and all that is to
   * be searched: every statement with foreign keys makes the search table write out the words it gathered.
   */
  readonly writeFull: () => void;
  readonly writeAll: () => void;
};

function nextPk(db: Db, table: 'consumers' | 'accounts'): number {
  const row = findRow<{ pk: number | null }>(db, `SELECT max(pk) AS pk FROM ${table}`);
  return (row?.pk ?? 0) + 1;
}

/** Consumers and accounts are to be added `rowsPerStatement` at a time between two writes. */
export function openImportRows(db: Db): ImportRows {
  const batches = Object.fromEntries(
    tables.map((table) => [table, createBatch(db, table)]),
  ) as Readonly<Record<ImportTable, Batch>>;
  return {
    nextConsumerPk: nextPk(db, 'consumers'),
    nextAccountPk: nextPk(db, 'accounts'),
    add: Object.fromEntries(
      tables.map((table) => [table, batches[table].add]),
    ) as ImportRows['add'],
    writeFull: () => {
      for (const table of tables) if (table !== 'account_search') batches[table].writeFull();
    },
    writeAll: () => {
      for (const table of tables) batches[table].writeAll();
    },
  };
}

export const accountsPerWrite = rowsPerStatement;
