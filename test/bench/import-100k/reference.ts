/**
 * Reference: a bare loop of prepared statements that inserts the same final rows, ready in memory, into
 * the same encrypted schema in one transaction: no file to read, nothing to check or compute. Rows come
 * by the five thousand, table by table, those of the worklist in its own order: the kindest way to SQLite
 * that is still a bare loop. Loading them from the desk that ours made is not counted.
 */
import type { Db } from '../../../electron/backend/store/database.ts';
import {
  searchableName,
  searchableNumber,
  searchablePhones,
} from '../../../shared/domain/search-terms.ts';
import { openBenchDesk } from '../bench-desk.ts';

const tables = [
  'consumers',
  'addresses',
  'phones',
  'accounts',
  'ledger_entries',
  'worklist',
] as const;
const rowsPerChunk = 5_000;

/** Which rows of a table belong to the consumers (and so the accounts) of a chunk. */
const keys: Readonly<Record<(typeof tables)[number], string>> = {
  consumers: 'pk',
  addresses: 'consumer_pk',
  phones: 'consumer_pk',
  accounts: 'consumer_pk',
  ledger_entries: 'account_pk',
  worklist: 'consumer_pk',
};

type Values = unknown[][];
type Table = { readonly insert: (values: readonly unknown[]) => void; readonly load: Loader };
type Loader = (from: number, to: number) => Values;

function columnsOf(db: Db, table: string): string[] {
  return db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all() as string[];
}

function tableCopy(source: Db, target: Db, table: (typeof tables)[number]): Table {
  const columns = columnsOf(source, table).join(', ');
  const order = table === 'worklist' ? 'queue_key, account_pk' : 'pk';
  const select = source
    .prepare(
      `SELECT ${columns} FROM ${table} WHERE ${keys[table]} BETWEEN ? AND ? ORDER BY ${order}`,
    )
    .raw(true);
  const marks = columns.replace(/\w+/g, '?');
  const insert = target.prepare(`INSERT INTO ${table} (${columns}) VALUES (${marks})`);
  return {
    load: (from, to) => select.all(from, to) as Values,
    insert: (values) => insert.run(...values),
  };
}

function searchCopy(source: Db, target: Db): Table {
  const select = source
    .prepare(
      `SELECT a.pk, a.consumer_name, a.number, (SELECT json_group_array(digits ORDER BY position)
         FROM phones WHERE consumer_pk = a.consumer_pk), a.placement_notes
       FROM accounts a WHERE a.consumer_pk BETWEEN ? AND ? ORDER BY a.pk`,
    )
    .raw(true);
  const insert = target.prepare(
    'INSERT INTO account_search (rowid, name, number, phones, notes) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    load: (from, to) =>
      (select.all(from, to) as [number, string, string, string, string][]).map(
        ([pk, name, number, phones, notes]) => [
          pk,
          searchableName(name),
          searchableNumber(number),
          searchablePhones(JSON.parse(phones) as string[]),
          notes,
        ],
      ),
    insert: (values) => insert.run(...values),
  };
}

/** The few rows that are not accounts. */
function copySmallTables(source: Db, target: Db): void {
  for (const table of ['documents', 'clients', 'imports', 'activities'] as const) {
    const columns = columnsOf(source, table).join(', ');
    const insert = target.prepare(
      `INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`,
    );
    for (const row of source.prepare(`SELECT ${columns} FROM ${table}`).raw(true).all()) {
      insert.run(...(row as unknown[]));
    }
  }
}

/** Time spent on the transaction and on bringing its log into the file, as ours does before it is done. */
export async function run(
  source: Db,
): Promise<{ readonly ms: number; readonly target: Db; readonly remove: () => Promise<void> }> {
  const desk = await openBenchDesk();
  await desk.desk.backend.close();
  const target = await desk.connect();
  const copies = [
    ...tables.map((table) => tableCopy(source, target, table)),
    searchCopy(source, target),
  ];
  const last = source.prepare('SELECT max(pk) FROM consumers').pluck().get() as number;
  let ms = 0;
  const timed = (work: () => void): void => {
    const start = performance.now();
    work();
    ms += performance.now() - start;
  };
  timed(() => {
    target.exec('BEGIN IMMEDIATE');
    copySmallTables(source, target);
  });
  for (let from = 1; from <= last; from += rowsPerChunk) {
    for (const { load, insert } of copies) {
      const rows = load(from, from + rowsPerChunk - 1);
      timed(() => {
        for (const values of rows) insert(values);
      });
    }
  }
  timed(() => {
    target.exec('COMMIT');
    target.pragma('wal_checkpoint(TRUNCATE)');
  });
  return {
    ms,
    target,
    remove: async () => {
      target.close();
      await desk.remove();
    },
  };
}
